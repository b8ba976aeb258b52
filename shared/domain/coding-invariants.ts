import { splitsCharacter } from './anchor.ts';
import type { Coding } from './coding.ts';
import type { CodingId } from './ids.ts';
import { type Layer, type LayerId, layerIdOf } from './layer.ts';
import { citiesOfLink } from './link.ts';
import type { ProjectState } from './state.ts';

/** What holds of codings and their layers. */
export type CodingRule =
  | 'coding.codeMissing'
  | 'coding.transcriptMissing'
  | 'coding.coderMissing'
  | 'coding.outsideText'
  | 'coding.quoteLength'
  | 'coding.wrongLayer'
  | 'coding.idTwice'
  | 'coding.splitsCharacter'
  | 'link.cityMissing';

export interface CodingViolation {
  readonly rule: CodingRule;
  readonly id: string;
}

/** Whether two strings put together have one character astride the seam, without putting them together. */
function seamSplitsCharacter(before: string, after: string): boolean {
  return splitsCharacter(before.slice(-1) + after.slice(0, 1), 1);
}

function* layerViolations(state: ProjectState, layerId: LayerId, layer: Layer): Generator<CodingViolation> {
  const transcript = state.transcripts.get(layer.transcriptId);
  const isCoderMissing = !state.coders.has(layer.coderId);
  const isMisnamed = layerIdOf(layer) !== layerId;
  for (const coding of layer.codings) {
    const { id, anchor } = coding;
    if (!state.codes.has(coding.codeId)) yield { rule: 'coding.codeMissing', id };
    if (isCoderMissing) yield { rule: 'coding.coderMissing', id };
    if (transcript === undefined) yield { rule: 'coding.transcriptMissing', id };
    else if (anchor.start >= anchor.end || anchor.end > transcript.textLength) yield { rule: 'coding.outsideText', id };
    if (anchor.quote.length !== anchor.end - anchor.start) yield { rule: 'coding.quoteLength', id };
    if (seamSplitsCharacter(anchor.quote, anchor.suffix) || seamSplitsCharacter(anchor.prefix, anchor.quote)) yield { rule: 'coding.splitsCharacter', id };
    if (isMisnamed || coding.transcriptId !== layer.transcriptId || coding.coderId !== layer.coderId) yield { rule: 'coding.wrongLayer', id };
    for (const link of coding.links) if (!citiesOfLink(link).every((city) => state.cities.has(city))) yield { rule: 'link.cityMissing', id };
  }
}

const idsIn = new WeakMap<Layer, ReadonlySet<CodingId>>();

/** The ids of a layer's codings, gathered once for each layer: one that no change touched is the same object. */
function idsOf(layer: Layer): ReadonlySet<CodingId> {
  const known = idsIn.get(layer);
  if (known !== undefined) return known;
  const ids = new Set(layer.codings.map(({ id }) => id));
  idsIn.set(layer, ids);
  return ids;
}

/** Codings whose id another one has. Cost: the codings of `changed`, times the layers there are where one is new. */
function* idsTwice(state: ProjectState, changed: ReadonlyMap<LayerId, Layer>, since: ProjectState): Generator<CodingViolation> {
  for (const [layerId, layer] of changed) {
    if (idsOf(layer).size < layer.codings.length) yield* twiceAmong(layer.codings);
    const before = since.layers.get(layerId);
    for (const id of idsOf(layer)) {
      if (before !== undefined && idsOf(before).has(id)) continue;
      for (const other of state.layers.values()) if (other !== layer && idsOf(other).has(id)) yield { rule: 'coding.idTwice', id };
    }
  }
}

function* twiceAmong(codings: Iterable<Coding>): Generator<CodingViolation> {
  const ids = new Set<CodingId>();
  for (const { id } of codings) {
    if (ids.has(id)) yield { rule: 'coding.idTwice', id };
    ids.add(id);
  }
}

function* everyCoding(layers: ProjectState['layers']): Generator<Coding> {
  for (const layer of layers.values()) yield* layer.codings;
}

/** The rules of codings that `state` breaks. Linear in them. */
export function* codingViolations(state: ProjectState): Generator<CodingViolation> {
  yield* twiceAmong(everyCoding(state.layers));
  for (const [layerId, layer] of state.layers) yield* layerViolations(state, layerId, layer);
}

/**
 * The same for a state that came from `since`, which was sound: where what codings rest on is what it was, only layers that
 * changed are looked at.
 */
export function* codingViolationsSince(state: ProjectState, since: ProjectState): Generator<CodingViolation> {
  const { codes, coders, transcripts, cities } = state;
  if (codes !== since.codes || coders !== since.coders || transcripts !== since.transcripts || cities !== since.cities) {
    yield* codingViolations(state);
    return;
  }
  const changed = new Map([...state.layers].filter(([layerId, layer]) => since.layers.get(layerId) !== layer));
  yield* idsTwice(state, changed, since);
  for (const [layerId, layer] of changed) yield* layerViolations(state, layerId, layer);
}
