import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { CodingRef } from '#shared/domain/coding-ref.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** A coding as a passage to choose or to show. */
export interface PassageRow {
  readonly id: string;
  readonly ref: CodingRef;
  readonly coding: Coding;
  readonly recordId: string;
  readonly code: string;
  readonly color: string;
  readonly quote: string;
}

export function passageRow(state: ProjectState, coding: Coding, language: Language): PassageRow {
  const code = state.codes.get(coding.codeId);
  return {
    id: coding.id,
    ref: { transcriptId: coding.transcriptId, codingId: coding.id },
    coding,
    recordId: state.transcripts.get(coding.transcriptId)?.recordId ?? '',
    code: code === undefined ? '' : inLanguage(code.name, language),
    color: code?.color ?? '#888888',
    quote: coding.anchor.quote,
  };
}

/** Whether a coding is tied to one of the dyads, or to a single city of one of them. */
function speaksOf({ links }: Coding, dyads: ReadonlySet<DyadId>, cities: ReadonlySet<CityId>): boolean {
  return links.some((link) => (link.kind === 'dyad' ? dyads.has(link.dyadId) : cities.has(link.cityId)));
}

/**
 * The passages that a case may rest on, by interview and place: those tied to its dyads or their cities, or all where
 * `dyadIds` is null. Linear in the codings.
 */
export function casePassages(state: ProjectState, dyadIds: readonly DyadId[] | null, language: Language): PassageRow[] {
  const dyads = new Set(dyadIds);
  const cities = new Set((dyadIds ?? []).flatMap((dyadId) => citiesOf(dyadId)));
  const rows = [...codingsOf(state)].filter((coding) => dyadIds === null || speaksOf(coding, dyads, cities)).map((coding) => passageRow(state, coding, language));
  return rows.sort((a, b) => (a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : a.coding.anchor.start - b.coding.anchor.start));
}

/** Those that have every word of `query` in their passage, code or record id. */
export function foundPassages(rows: readonly PassageRow[], query: string): PassageRow[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return rows.filter(({ quote, code, recordId }) => {
    const text = `${quote} ${code} ${recordId}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The rows of references, in their order. Linear in the layers of their transcripts. */
export function citedPassages(state: ProjectState, refs: readonly CodingRef[], language: Language): PassageRow[] {
  const wanted = new Map(refs.map(({ codingId }, place) => [codingId as string, place]));
  const transcripts = new Set(refs.map(({ transcriptId }) => transcriptId));
  const rows: PassageRow[] = [];
  for (const layer of state.layers.values()) {
    if (!transcripts.has(layer.transcriptId)) continue;
    for (const coding of layer.codings) if (wanted.has(coding.id)) rows.push(passageRow(state, coding, language));
  }
  return rows.sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
}
