import { splitsCharacterBetween } from './anchor.ts';
import type { Coding } from './coding.ts';
import { citiesOf, type DyadId } from './dyad.ts';
import type { CodingId } from './ids.ts';
import { type Layer, type LayerId, layerIdOf } from './layer.ts';
import type { Link } from './link.ts';
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

/** Asks whether the cities of a link are there. A dyad's name is taken apart once, however many codings are linked to it. */
function citiesTest({ cities }: ProjectState): (link: Link) => boolean {
  const dyads = new Map<DyadId, boolean>();
  return (link) => {
    if (link.kind === 'city') return cities.has(link.cityId);
    const known = dyads.get(link.dyadId);
    if (known !== undefined) return known;
    const areThere = citiesOf(link.dyadId).every((city) => cities.has(city));
    dyads.set(link.dyadId, areThere);
    return areThere;
  };
}

function* layerViolations(state: ProjectState, layerId: LayerId, layer: Layer, hasCities: (link: Link) => boolean): Generator<CodingViolation> {
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
    if (splitsCharacterBetween(anchor.quote, anchor.suffix) || splitsCharacterBetween(anchor.prefix, anchor.quote)) yield { rule: 'coding.splitsCharacter', id };
    if (isMisnamed || coding.transcriptId !== layer.transcriptId || coding.coderId !== layer.coderId) yield { rule: 'coding.wrongLayer', id };
    for (const link of coding.links) if (!hasCities(link)) yield { rule: 'link.cityMissing', id };
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
  let size = 0;
  for (const { id } of codings) {
    // Asked and added in one: the set is the dearest part of the whole check.
    if (ids.add(id).size === size) yield { rule: 'coding.idTwice', id };
    size = ids.size;
  }
}

function* everyCoding(layers: ProjectState['layers']): Generator<Coding> {
  for (const layer of layers.values()) yield* layer.codings;
}

/** The rules of codings that `state` breaks. Linear in them. */
export function* codingViolations(state: ProjectState): Generator<CodingViolation> {
  yield* twiceAmong(everyCoding(state.layers));
  const hasCities = citiesTest(state);
  for (const [layerId, layer] of state.layers) yield* layerViolations(state, layerId, layer, hasCities);
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
  const hasCities = citiesTest(state);
  for (const [layerId, layer] of changed) yield* layerViolations(state, layerId, layer, hasCities);
}
