import { freeRecordId } from '#shared/domain/record-id.ts';
import type { ProjectState } from '#shared/domain/state.ts';

import { faultsOf, type HeaderDraft, type HeaderFaults, tidyRecordId } from '../header/header-draft.ts';
import { draftOf, type ImportItem, type ReadItem } from './import-item.ts';

/**
 * What is to become of a file: it `failed`, it was `imported`, its text is there already (`duplicate`) or it was `left` out,
 * somebody has to settle its encoding (`doubt`) or its header (`incomplete`), or it is `ready`.
 */
export type Fate = 'failed' | 'imported' | 'duplicate' | 'left' | 'doubt' | 'incomplete' | 'ready';

export interface Verdict {
  readonly fate: Fate;
  /** The header as it stands; null for a file that could not be read. */
  readonly draft: HeaderDraft | null;
  readonly faults: HeaderFaults;
  readonly isWanted: boolean;
  /** The record id that it has, or will have after those before it took theirs; null where it has none yet. */
  readonly recordId: string | null;
  /** What has the same text: a transcript's record id, or the name of a file before it. */
  readonly twin: string | null;
}

/** Whether a person has to settle something before it can be imported. */
export const needsSomebody = ({ fate }: Pick<Verdict, 'fate'>): boolean => fate === 'doubt' || fate === 'incomplete';

const failed: Verdict = { fate: 'failed', draft: null, faults: {}, isWanted: false, recordId: null, twin: null };

/** Whoever has a text first is the original; all after it are its twins. */
function twinsOf(items: readonly ImportItem[], transcripts: ProjectState['transcripts']): ReadonlyMap<string, string> {
  const owners = new Map<string, string>([...transcripts.values()].map(({ textHash, recordId }) => [textHash, recordId]));
  const twins = new Map<string, string>();
  for (const item of items) {
    if (item.kind === 'failed' || isImported(item, transcripts)) continue;
    const owner = owners.get(item.reading.textHash);
    if (owner === undefined) owners.set(item.reading.textHash, item.name);
    else twins.set(item.key, owner);
  }
  return twins;
}

/** An import that was undone is none. */
function isImported({ transcriptId }: ReadItem, transcripts: ProjectState['transcripts']): boolean {
  return transcriptId !== null && transcripts.has(transcriptId);
}

function fateOf(item: ReadItem, faults: HeaderFaults, isWanted: boolean, isTwin: boolean): Fate {
  if (!isWanted) return isTwin ? 'duplicate' : 'left';
  if (!item.reading.file.certain) return 'doubt';
  return Object.keys(faults).length > 0 ? 'incomplete' : 'ready';
}

/** The fate of every file, by its key, in one pass: who comes first gets the record id, the next gets `-2`. */
export function judge(items: readonly ImportItem[], transcripts: ProjectState['transcripts']): ReadonlyMap<string, Verdict> {
  const taken = new Set([...transcripts.values()].map(({ recordId }) => recordId));
  const twins = twinsOf(items, transcripts);
  const verdicts = new Map<string, Verdict>();
  for (const item of items) {
    if (item.kind === 'failed') {
      verdicts.set(item.key, failed);
      continue;
    }
    const draft = draftOf(item);
    const imported = item.transcriptId === null ? undefined : transcripts.get(item.transcriptId);
    if (imported !== undefined) {
      verdicts.set(item.key, { fate: 'imported', draft, faults: {}, isWanted: false, recordId: imported.recordId, twin: null });
      continue;
    }
    const twin = twins.get(item.key) ?? null;
    const isWanted = item.isWanted ?? twin === null;
    const faults = faultsOf(draft, { kept: null, isTaken: () => false });
    const fate = fateOf(item, faults, isWanted, twin !== null);
    const recordId = fate === 'ready' ? freeRecordId(tidyRecordId(draft.recordId), (candidate) => taken.has(candidate)) : null;
    if (recordId !== null) taken.add(recordId);
    verdicts.set(item.key, { fate, draft, faults, isWanted, recordId, twin });
  }
  return verdicts;
}
