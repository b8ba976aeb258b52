import type { Syllable } from './pinyin.ts';

/** A name as the matcher keeps it: folded, and taken apart into what may be typed for it. */
export interface IndexedName {
  readonly folded: string;
  readonly syllables: readonly Syllable[];
  /** The first letters of each syllable's forms: most names are out at the first letter typed. */
  readonly heads: readonly string[];
}

/** A query as the matcher compares it: folded, and the same without blanks and apostrophes. */
export interface FoldedQuery {
  readonly folded: string;
  readonly compact: string;
}

/** The tiers of a match. Within one, a name that is wholly typed beats a longer one. */
const tier = { exact: 1000, prefix: 900, part: 800, initials: 700, pinyin: 600, mixed: 500, inside: 400, scattered: 300 } as const;
const wholeBonus = 30;
const longestPenalty = 25;

/*
 * How the syllables walked so far were typed, as bits: each by its first letter, each in full, in full but for the last,
 * or in some other mixture.
 */
const byInitials = 1;
const inFull = 2;
const lastUnfinished = 4;
const mixed = 8;

function stepped(ways: number, typed: number, isFull: boolean): number {
  let next = mixed;
  if (ways & byInitials && typed === 1) next |= byInitials;
  if (ways & inFull) next |= isFull ? inFull : lastUnfinished;
  return next;
}

function scoreOfWays(ways: number, isWhole: boolean): number {
  if (ways & byInitials) return tier.initials + (isWhole ? wholeBonus : 0);
  if (ways & inFull) return tier.pinyin + (isWhole ? wholeBonus : 0);
  return ways & lastUnfinished ? tier.pinyin : tier.mixed;
}

/** All the ways in which `query` can have been typed as far as each of its letters, once `syllable` too has been typed. */
function typedThrough(query: string, ways: readonly number[], syllable: Syllable): number[] {
  const next = new Array<number>(query.length + 1).fill(0);
  for (let at = 0; at < query.length; at += 1) {
    const here = ways[at] ?? 0;
    if (here === 0) continue;
    for (const form of syllable) {
      for (let typed = 1; typed <= form.length && form.charCodeAt(typed - 1) === query.charCodeAt(at + typed - 1); typed += 1) {
        next[at + typed] = (next[at + typed] ?? 0) | stepped(here, typed, typed === form.length);
      }
    }
  }
  return next;
}

/**
 * The best way to type all of `query` along the syllables from `first` on, each by some beginning of one of its forms: sz,
 * shenzhen, shenz, shzh, 深zh. 0 where there is none. Takes syllables × query length × forms steps.
 */
function walk(query: string, { syllables, heads }: IndexedName, first: number): number {
  if (!(heads[first] ?? '').includes(query.charAt(0))) return 0;
  let ways = [byInitials | inFull];
  let best = 0;
  for (let index = first; index < syllables.length; index += 1) {
    ways = typedThrough(query, ways, syllables[index] ?? []);
    if (ways.every((way) => way === 0)) break;
    const done = ways[query.length] ?? 0;
    if (done !== 0) best = Math.max(best, scoreOfWays(done, index === syllables.length - 1));
  }
  return best;
}

function isScattered(query: string, name: string): boolean {
  let at = -1;
  for (const character of query) {
    at = name.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return query.length > 1;
}

/** Whether a found part begins a word: after anything that is no Latin letter or digit, or is itself no such thing. */
function beginsWord(name: string, at: number): boolean {
  return !/[a-z0-9]/.test(name.charAt(at)) || !/[a-z0-9]/.test(name.charAt(at - 1));
}

function tierOf({ folded, compact }: FoldedQuery, name: IndexedName): number {
  if (name.folded === folded) return tier.exact;
  const at = name.folded.indexOf(folded);
  if (at === 0) return tier.prefix;
  if (at > 0 && beginsWord(name.folded, at)) return tier.part;
  const typed = walk(compact, name, 0);
  if (typed > 0) return typed;
  if (at > 0) return tier.inside;
  for (let first = 1; first < name.syllables.length; first += 1) {
    if (walk(compact, name, first) > 0) return tier.inside;
  }
  return isScattered(compact, name.folded) ? tier.scattered : 0;
}

/**
 * How well a query fits a name, 0 for not at all, else 275-1000: exact, beginning, part, initials, pinyin, a mixture of the
 * two, the same further inside, letters scattered over it; shorter names first within each.
 */
export function nameScore(query: FoldedQuery, name: IndexedName): number {
  const score = tierOf(query, name);
  return score === 0 ? 0 : score - Math.min(longestPenalty, Math.max(0, name.folded.length - query.folded.length));
}
