import type { DyadId } from '#shared/domain/dyad.ts';
import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { codeIndexOf } from './code-index.ts';

/** How often, in how many interviews and about how many dyads. */
export interface Counts {
  /** 参考点: codings. */
  readonly codings: number;
  /** 材料来源: different transcripts. */
  readonly transcripts: number;
  /** Different dyads linked. */
  readonly dyads: number;
}

export interface CodeCounts {
  /** Of codings under the code itself. */
  readonly own: Counts;
  /** Of codings under the code or any code below it; a transcript or dyad found under two of them counts once. */
  readonly withDescendants: Counts;
}

interface Tally {
  codings: number;
  readonly transcripts: Set<TranscriptId>;
  readonly dyads: Set<DyadId>;
}

interface LayerTally {
  codings: number;
  readonly dyads: Set<DyadId>;
}

const perLayer = new WeakMap<Layer, ReadonlyMap<CodeId, LayerTally>>();

/** A layer that no change touched is the same object, so one new coding recounts one layer. */
function tallyLayer(layer: Layer): ReadonlyMap<CodeId, LayerTally> {
  const known = perLayer.get(layer);
  if (known !== undefined) return known;
  const tallies = new Map<CodeId, LayerTally>();
  for (const { codeId, links } of layer.codings) {
    let tally = tallies.get(codeId);
    if (tally === undefined) tallies.set(codeId, (tally = { codings: 0, dyads: new Set() }));
    tally.codings += 1;
    for (const link of links) if (link.kind === 'dyad') tally.dyads.add(link.dyadId);
  }
  perLayer.set(layer, tallies);
  return tallies;
}

const emptyTally = (): Tally => ({ codings: 0, transcripts: new Set(), dyads: new Set() });
const countsOf = ({ codings, transcripts, dyads }: Tally): Counts => ({ codings, transcripts: transcripts.size, dyads: dyads.size });

function add(sum: Tally, codings: number, transcripts: Iterable<TranscriptId>, dyads: Iterable<DyadId>): void {
  sum.codings += codings;
  for (const transcript of transcripts) sum.transcripts.add(transcript);
  for (const dyad of dyads) sum.dyads.add(dyad);
}

function count(state: ProjectState): ReadonlyMap<CodeId, CodeCounts> {
  const { rows } = codeIndexOf(state);
  const tallies = new Map(rows.map((row) => [row.code.id, emptyTally()]));
  for (const layer of state.layers.values()) {
    for (const [codeId, { codings, dyads }] of tallyLayer(layer)) {
      const tally = tallies.get(codeId);
      if (tally !== undefined) add(tally, codings, [layer.transcriptId], dyads);
    }
  }
  const own = new Map([...tallies].map(([codeId, tally]) => [codeId, countsOf(tally)]));
  const none = countsOf(emptyTally());
  // Last first, each code is done before its parent takes it in: once for each code, not once for each layer.
  const counts: [CodeId, CodeCounts][] = [];
  for (const { code } of rows.toReversed()) {
    const tally = tallies.get(code.id);
    const parent = code.parentId === null ? undefined : tallies.get(code.parentId);
    if (tally !== undefined && parent !== undefined) add(parent, tally.codings, tally.transcripts, tally.dyads);
    counts.push([code.id, { own: own.get(code.id) ?? none, withDescendants: tally === undefined ? none : countsOf(tally) }]);
  }
  return new Map(counts.reverse());
}

interface Remembered {
  readonly codes: ReturnType<typeof codeIndexOf>;
  readonly counts: ReadonlyMap<CodeId, CodeCounts>;
}
const remembered = new WeakMap<ProjectState['layers'], Remembered>();

/** The counts of every code of the project, zeros included. Remembered while neither layers nor codes change. */
export function countCodes(state: ProjectState): ReadonlyMap<CodeId, CodeCounts> {
  const codes = codeIndexOf(state);
  const known = remembered.get(state.layers);
  if (known !== undefined && known.codes === codes) return known.counts;
  const counts = count(state);
  remembered.set(state.layers, { codes, counts });
  return counts;
}
