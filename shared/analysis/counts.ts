import type { DyadId } from '#shared/domain/dyad.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { BitSet } from './bit-set.ts';
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

/**
 * Numbers for the dyads that are met, from 0. Sets of names cost more than everything else here: they are large, live long
 * and are made anew at every change; a number is one bit.
 */
type Numbers = Map<DyadId, number>;

function numberOf(numbers: Numbers, dyadId: DyadId): number {
  const known = numbers.get(dyadId);
  if (known !== undefined) return known;
  numbers.set(dyadId, numbers.size);
  return numbers.size - 1;
}

// As long as the project's cities are the same ones, no dyad can go.
const numbersFor = new WeakMap<ProjectState['cities'], Numbers>();

function numbersOf({ cities }: ProjectState): Numbers {
  const known = numbersFor.get(cities) ?? new Map<DyadId, number>();
  numbersFor.set(cities, known);
  return known;
}

interface CodeTally {
  codings: number;
  /** Numbers of the dyads linked, some of them several times. */
  readonly dyads: number[];
}

interface LayerTally {
  readonly numbers: Numbers;
  readonly byCode: ReadonlyMap<CodeId, CodeTally>;
}
const perLayer = new WeakMap<Layer, LayerTally>();

/** A layer that no change touched is the same object, so one new coding recounts one layer. */
function tallyLayer(layer: Layer, numbers: Numbers): ReadonlyMap<CodeId, CodeTally> {
  const known = perLayer.get(layer);
  if (known?.numbers === numbers) return known.byCode;
  const byCode = new Map<CodeId, CodeTally>();
  for (const { codeId, links } of layer.codings) {
    let tally = byCode.get(codeId);
    if (tally === undefined) byCode.set(codeId, (tally = { codings: 0, dyads: [] }));
    tally.codings += 1;
    for (const link of links) if (link.kind === 'dyad') tally.dyads.push(numberOf(numbers, link.dyadId));
  }
  perLayer.set(layer, { numbers, byCode });
  return byCode;
}

/** A sum in the making: a bit for each transcript and each dyad that was met. */
interface Sum {
  codings: number;
  readonly transcripts: BitSet;
  readonly dyads: BitSet;
}

const countsOf = ({ codings, transcripts, dyads }: Sum): Counts => ({ codings, transcripts: transcripts.size, dyads: dyads.size });

function count(state: ProjectState): ReadonlyMap<CodeId, CodeCounts> {
  const { rows } = codeIndexOf(state);
  const numbers = numbersOf(state);
  const layers = [...state.layers.values()].map((layer) => ({ transcriptId: layer.transcriptId, byCode: tallyLayer(layer, numbers) }));
  const transcriptNumbers = new Map([...state.transcripts.keys()].map((id, number) => [id, number]));
  const newSum = (): Sum => ({ codings: 0, transcripts: new BitSet(transcriptNumbers.size), dyads: new BitSet(numbers.size) });
  const sums = new Map(rows.map(({ code }) => [code.id, newSum()]));
  for (const { transcriptId, byCode } of layers) {
    const transcript = transcriptNumbers.get(transcriptId);
    for (const [codeId, { codings, dyads }] of byCode) {
      const sum = sums.get(codeId);
      if (sum === undefined || transcript === undefined) continue;
      sum.codings += codings;
      sum.transcripts.add(transcript);
      for (const dyad of dyads) sum.dyads.add(dyad);
    }
  }
  const own = new Map([...sums].map(([codeId, sum]) => [codeId, countsOf(sum)]));
  const none = countsOf(newSum());
  // Last first, each code is done before its parent takes it in: once for each code, not once for each layer.
  const counts: [CodeId, CodeCounts][] = [];
  for (const { code } of rows.toReversed()) {
    const sum = sums.get(code.id);
    const parent = code.parentId === null ? undefined : sums.get(code.parentId);
    if (sum !== undefined && parent !== undefined) {
      parent.codings += sum.codings;
      parent.transcripts.addAll(sum.transcripts);
      parent.dyads.addAll(sum.dyads);
    }
    counts.push([code.id, { own: own.get(code.id) ?? none, withDescendants: sum === undefined ? none : countsOf(sum) }]);
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
