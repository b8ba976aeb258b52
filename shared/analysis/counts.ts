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

function add(sum: Tally, part: LayerTally, transcriptId: TranscriptId): void {
  sum.codings += part.codings;
  sum.transcripts.add(transcriptId);
  for (const dyad of part.dyads) sum.dyads.add(dyad);
}

function count(state: ProjectState): ReadonlyMap<CodeId, CodeCounts> {
  const { rows, byId } = codeIndexOf(state);
  const own = new Map(rows.map((row) => [row.code.id, emptyTally()]));
  const rolled = new Map(rows.map((row) => [row.code.id, emptyTally()]));
  for (const layer of state.layers.values()) {
    for (const [codeId, part] of tallyLayer(layer)) {
      const ownTally = own.get(codeId);
      if (ownTally !== undefined) add(ownTally, part, layer.transcriptId);
      for (const ancestor of byId.get(codeId)?.path ?? []) {
        const tally = rolled.get(ancestor.id);
        if (tally !== undefined) add(tally, part, layer.transcriptId);
      }
    }
  }
  return new Map(
    rows.map(({ code }) => [
      code.id,
      { own: countsOf(own.get(code.id) ?? emptyTally()), withDescendants: countsOf(rolled.get(code.id) ?? emptyTally()) },
    ]),
  );
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
