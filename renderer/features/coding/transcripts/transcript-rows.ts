import { cityName } from '#shared/domain/city-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';

import type { TranscriptOrder } from '../state/reading.ts';

/** A transcript as the list shows it. */
export interface TranscriptRow {
  readonly transcript: Transcript;
  /** City, role and date, as far as they are known. */
  readonly facts: string;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
const byRecordId = (a: TranscriptRow, b: TranscriptRow): number => collator.compare(a.transcript.recordId, b.transcript.recordId);

/** Each falls back on the record id, so that the order never hangs on chance. Latest and most first. */
const comparers: Readonly<Record<Exclude<TranscriptOrder, 'codings'>, (a: TranscriptRow, b: TranscriptRow) => number>> = {
  recordId: byRecordId,
  date: (a, b) => collator.compare(b.transcript.date, a.transcript.date) || byRecordId(a, b),
  added: (a, b) => collator.compare(b.transcript.addedAt, a.transcript.addedAt) || byRecordId(a, b),
};

/** The rows of the list in `order`. `counts`: the codings of each transcript, needed only where that is the order. */
export function transcriptRows(
  { transcripts, cities }: Pick<ProjectState, 'transcripts' | 'cities'>,
  order: TranscriptOrder,
  language: Language,
  counts: ReadonlyMap<string, number>,
): TranscriptRow[] {
  const rows = [...transcripts.values()].map((transcript): TranscriptRow => {
    const city = transcript.cityId === null ? undefined : cities.get(transcript.cityId);
    const facts = [city === undefined ? '' : cityName(city, language), transcript.role, transcript.date].filter((fact) => fact.trim() !== '');
    return { transcript, facts: facts.join(' · ') };
  });
  const countOf = ({ transcript }: TranscriptRow): number => counts.get(transcript.id) ?? 0;
  return rows.sort(order === 'codings' ? (a, b) => countOf(b) - countOf(a) || byRecordId(a, b) : comparers[order]);
}
