import { type FoldedQuery, type IndexedName, nameScore } from './name-score.ts';
import { type Readings, syllablesOf } from './pinyin.ts';
import type { Variants } from './variants.ts';

/** What is known of Chinese characters. Each is null until its tables are loaded; a matcher then does without. */
export interface MatcherData {
  readonly readings: Readings | null;
  readonly variants: Variants | null;
}

export interface MatchItem<Key> {
  readonly key: Key;
  readonly names: readonly string[];
}

/** An item found, by the name that fits best, with its score of `nameScore` (higher is better; 0 where nothing was asked). */
export interface Match<Key> {
  readonly key: Key;
  readonly name: string;
  readonly score: number;
}

/** Ranks the items for a query, best first, ties in their own order; all of them in order for a blank query. */
export type Matcher<Key> = (query: string, limit?: number) => Match<Key>[];

/** Halfwidth, lower-case, single blanks. */
const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

function folded(plain: string, variants: Variants | null): string {
  return variants === null ? plain : Array.from(plain, (character) => variants(character)[0] ?? character).join('');
}

/** A name for comparing: halfwidth, lower-case, one form of each character (with `variants`), single blanks. No offsets survive. */
export function foldName(name: string, variants: Variants | null): string {
  return folded(plainName(name), variants);
}

/** Readings belong to a character as written: 乾 is qian, though its class has 干, gan. So fold after taking apart. */
function indexedName(name: string, { readings, variants }: MatcherData): IndexedName & { readonly name: string } {
  const plain = plainName(name);
  const syllables = syllablesOf(plain, readings).map((forms) => forms.map((form) => folded(form, variants)));
  const heads = syllables.map((forms) => forms.map((form) => form.charAt(0)).join(''));
  return { name, folded: folded(plain, variants), syllables, heads };
}

/** A query without the marks that people leave out between syllables. */
const compacted = (query: string): string => query.replace(/[\s'’·-]/g, '');

/**
 * A matcher of a palette's or a picker's names; to be made anew when the items change or when tables of `data` have been
 * loaded. Its index is one pass over the names at the first query, since most lists are never asked. A query takes a few ms
 * for 2,000 names.
 */
export function createMatcher<Key>(items: readonly MatchItem<Key>[], data: MatcherData): Matcher<Key> {
  const index = () => items.map(({ key, names }) => ({ key, names: names.filter((name) => name.trim() !== '').map((name) => indexedName(name, data)) }));
  let indexed: ReturnType<typeof index> | null = null;
  return (text, limit = Number.POSITIVE_INFINITY) => {
    const asked = foldName(text, data.variants);
    if (asked === '') return items.slice(0, limit).map(({ key, names }) => ({ key, name: names[0] ?? '', score: 0 }));
    const query: FoldedQuery = { folded: asked, compact: compacted(asked) };
    const matches: Match<Key>[] = [];
    indexed ??= index();
    for (const { key, names } of indexed) {
      let best: Match<Key> | null = null;
      for (const name of names) {
        const score = nameScore(query, name);
        if (score > (best?.score ?? 0)) best = { key, name: name.name, score };
      }
      if (best !== null) matches.push(best);
    }
    return matches.sort((a, b) => b.score - a.score).slice(0, limit);
  };
}
