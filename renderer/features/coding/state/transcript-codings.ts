import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, CodeId, CodingId, TranscriptId } from '#shared/domain/ids.ts';
import { withDescendants } from '#shared/domain/code-tree.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import { byPlace } from '#shared/domain/passage.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { readingOf } from './reading.ts';

/** The codings of a transcript, each part in reading order. */
export interface TranscriptCodings {
  /** Of the coder who is at work: what can be changed. */
  readonly own: readonly Coding[];
  readonly others: readonly Coding[];
}

const none: readonly Coding[] = [];

export function inReadingOrder(a: Coding, b: Coding): number {
  return byPlace(a.anchor, b.anchor) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The codings on a transcript. `own` is the same array for as long as that layer is. */
export function codingsOn({ layers }: Pick<ProjectState, 'layers'>, transcriptId: TranscriptId, coderId: CoderId): TranscriptCodings {
  const own = layers.get(layerIdOf({ transcriptId, coderId }))?.codings ?? none;
  const others: Coding[] = [];
  for (const layer of layers.values()) if (layer.transcriptId === transcriptId && layer.coderId !== coderId) others.push(...layer.codings);
  return { own, others: others.length === 0 ? none : others.sort(inReadingOrder) };
}

/** The codes that a spotlight on `codeId` lets through; null for all. */
export function spotlit(state: Pick<ProjectState, 'codes'>, codeId: CodeId | null): ReadonlySet<CodeId> | null {
  return codeId === null || !state.codes.has(codeId) ? null : new Set(withDescendants(state, codeId).map(({ id }) => id));
}

/** The codings that the reader shows now, in reading order. */
export function shownCodings(workbench: Workbench): readonly Coding[] {
  const { transcriptId } = workbench.place.get();
  if (transcriptId === null) return none;
  const reading = readingOf(workbench);
  const state = workbench.session.state.get();
  const { own, others } = codingsOn(state, transcriptId, workbench.session.coderId.get());
  const codes = spotlit(state, reading.spotlight.get());
  const all = reading.showsOthers.get() && others.length > 0 ? [...own, ...others].sort(inReadingOrder) : own;
  return codes === null ? all : all.filter((coding) => codes.has(coding.codeId));
}

/** The coding that is chosen, if it is still there and on the open transcript. Linear in that transcript's codings. */
export function chosenCoding(workbench: Workbench): Coding | null {
  const id: CodingId | null = workbench.chosenCoding.get();
  const { transcriptId } = workbench.place.get();
  if (id === null || transcriptId === null) return null;
  const { own, others } = codingsOn(workbench.session.state.get(), transcriptId, workbench.session.coderId.get());
  return own.find((coding) => coding.id === id) ?? others.find((coding) => coding.id === id) ?? null;
}
