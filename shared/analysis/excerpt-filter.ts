import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import type { CityId, CodeId, CoderId, TranscriptId } from '#shared/domain/ids.ts';
import type { Level, Link } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { closureOf, codeIndexOf } from './code-index.ts';

/** Which codings are asked for. Everything given must hold; null asks for no restriction, an empty list lets nothing through. */
export interface ExcerptFilter {
  readonly codeIds: readonly CodeId[] | null;
  /** Whether a code stands for the codes below it too. */
  readonly withDescendants: boolean;
  readonly transcriptIds: readonly TranscriptId[] | null;
  /** Dyads, cities and levels speak of ONE link: 深圳–东莞 with degree asks for a link to that dyad at that level. */
  readonly dyadIds: readonly DyadId[] | null;
  /** A city is touched by a link to it and by a link to any dyad it is half of. */
  readonly cityIds: readonly CityId[] | null;
  readonly levels: readonly Level[] | null;
  readonly coderIds: readonly CoderId[] | null;
  /** Words of the passage or of the note, whatever their case; blank asks for none. */
  readonly text: string;
}

export const everyExcerpt: ExcerptFilter = {
  codeIds: null,
  withDescendants: true,
  transcriptIds: null,
  dyadIds: null,
  cityIds: null,
  levels: null,
  coderIds: null,
  text: '',
};

type Test<Value> = (value: Value) => boolean;

const among = <Value>(values: readonly Value[] | null): Test<Value> | null => {
  if (values === null) return null;
  const set = new Set(values);
  return (value) => set.has(value);
};

function linkTest({ dyadIds, cityIds, levels }: ExcerptFilter): Test<Coding> | null {
  if (dyadIds === null && cityIds === null && levels === null) return null;
  const [isDyad, isCity, isLevel] = [among(dyadIds), among(cityIds), among<Level | null>(levels)];
  const fits = (link: Link): boolean => {
    if (isLevel?.(link.level) === false) return false;
    if (link.kind === 'city') return isDyad === null && isCity?.(link.cityId) !== false;
    return isDyad?.(link.dyadId) !== false && (isCity === null || citiesOf(link.dyadId).some(isCity));
  };
  return (coding) => coding.links.some(fits);
}

function textTest(text: string): Test<Coding> | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  return ({ anchor, note }) => anchor.quote.toLowerCase().includes(wanted) || note.toLowerCase().includes(wanted);
}

/**
 * The filter as a test of one coding; null for one that every coding passes. Preparing it costs the length of its lists;
 * asking it, constant time but for the text.
 */
export function filterTest(state: ProjectState, filter: ExcerptFilter): Test<Coding> | null {
  const { codeIds } = filter;
  const isCode = codeIds === null || !filter.withDescendants ? among(codeIds) : among([...closureOf(codeIndexOf(state), codeIds)]);
  const [isTranscript, isCoder, isLinked, hasText] = [among(filter.transcriptIds), among(filter.coderIds), linkTest(filter), textTest(filter.text)];
  if (isCode === null && isTranscript === null && isCoder === null && isLinked === null && hasText === null) return null;
  return (coding) =>
    isCode?.(coding.codeId) !== false &&
    isTranscript?.(coding.transcriptId) !== false &&
    isCoder?.(coding.coderId) !== false &&
    isLinked?.(coding) !== false &&
    hasText?.(coding) !== false;
}
