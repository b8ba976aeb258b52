import type { City } from '#shared/domain/city.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coder } from '#shared/domain/coder.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import type { CityId, TranscriptId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import type { Level, Link } from '#shared/domain/link.ts';
import { byPlace } from '#shared/domain/passage.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { type CodeIndex, codeIndexOf } from './code-index.ts';
import { type ExcerptFilter, filterTest } from './excerpt-filter.ts';

/** A link with its cities at hand. */
export type ResolvedLink =
  | { readonly kind: 'dyad'; readonly dyadId: DyadId; readonly cities: readonly [City, City]; readonly level: Level | null }
  | { readonly kind: 'city'; readonly city: City; readonly level: Level | null };

/** A coding with everything that is said of it in a list, a table or a paper. */
export interface Excerpt {
  readonly coding: Coding;
  readonly code: Code;
  /** From the top code down to `code`. */
  readonly codePath: readonly Code[];
  readonly transcript: Transcript;
  readonly coder: Coder;
  readonly links: readonly ResolvedLink[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** Record ids as people order them: `SZG20220713-2` before `SZG20220713-10`. The same on every machine. */
export function byRecordId(a: Transcript, b: Transcript): number {
  return collator.compare(a.recordId, b.recordId) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface Ordered {
  readonly index: CodeIndex;
  readonly codings: readonly Coding[];
}
const orderedIn = new WeakMap<Layer, Ordered>();

/** A layer's codings in order, put in order once for as long as neither it nor the codes change. */
function codingsInOrder(layer: Layer, index: CodeIndex): readonly Coding[] {
  const known = orderedIn.get(layer);
  if (known?.index === index) return known.codings;
  const order = inOrder(index);
  // A layer is in reading order as it is; only codings of one passage may have to change places.
  const isInOrder = layer.codings.every((coding, at, all) => at === 0 || order(all[at - 1] ?? coding, coding) <= 0);
  const codings = isInOrder ? layer.codings : [...layer.codings].sort(order);
  orderedIn.set(layer, { index, codings });
  return codings;
}

function inOrder(index: CodeIndex): (a: Coding, b: Coding) => number {
  const placeOf = (coding: Coding): number => index.byId.get(coding.codeId)?.place ?? index.rows.length;
  return (a, b) => byPlace(a.anchor, b.anchor) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The codings that pass `filter`: by record id, then by place in the text, then by code. Rows of a list are made from
 * them one at a time with `excerptOf`. Linear in the codings, but for sorting those of one transcript where several coders'
 * are found.
 */
export function selectCodings(state: ProjectState, filter: ExcerptFilter): Coding[] {
  const passes = filterTest(state, filter);
  const index = codeIndexOf(state);
  const found = new Map<TranscriptId, (readonly Coding[])[]>();
  for (const layer of state.layers.values()) {
    const inLayer = codingsInOrder(layer, index);
    const codings = passes === null ? inLayer : inLayer.filter(passes);
    if (codings.length === 0) continue;
    const others = found.get(layer.transcriptId);
    if (others === undefined) found.set(layer.transcriptId, [codings]);
    else others.push(codings);
  }
  const order = inOrder(index);
  const all: Coding[] = [];
  for (const { id } of [...state.transcripts.values()].sort(byRecordId)) {
    const [codings = [], ...others] = found.get(id) ?? [];
    // One by one: `flatMap` takes ten times as long for a hundred thousand.
    for (const coding of others.length === 0 ? codings : [...codings, ...others.flat()].sort(order)) all.push(coding);
  }
  return all;
}

function present<Row>(row: Row | undefined, kind: string, id: string): Row {
  if (row === undefined) throw new RangeError(`no ${kind} ${id}`);
  return row;
}

function resolve(state: ProjectState, link: Link): ResolvedLink {
  const cityOf = (id: CityId): City => present(state.cities.get(id), 'city', id);
  if (link.kind === 'city') return { kind: 'city', city: cityOf(link.cityId), level: link.level };
  const [first, second] = citiesOf(link.dyadId);
  return { kind: 'dyad', dyadId: link.dyadId, cities: [cityOf(first), cityOf(second)], level: link.level };
}

/**
 * A coding of `state` with its code, transcript, coder and cities looked up.
 * @throws RangeError where one is missing, which a sound state (`violationsOf`) rules out.
 */
export function excerptOf(state: ProjectState, coding: Coding): Excerpt {
  const row = present(codeIndexOf(state).byId.get(coding.codeId), 'code', coding.codeId);
  return {
    coding,
    code: row.code,
    codePath: row.path,
    transcript: present(state.transcripts.get(coding.transcriptId), 'transcript', coding.transcriptId),
    coder: present(state.coders.get(coding.coderId), 'coder', coding.coderId),
    links: coding.links.map((link) => resolve(state, link)),
  };
}

/** The excerpts that pass `filter`, in the order of `selectCodings`, all resolved: for exports. */
export function selectExcerpts(state: ProjectState, filter: ExcerptFilter): Excerpt[] {
  return selectCodings(state, filter).map((coding) => excerptOf(state, coding));
}
