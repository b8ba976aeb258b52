// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- ambient types must come along into every program that imports this file
/// <reference path="./opencc-dictionaries.d.ts" />
/**
 * The characters that count as one with a character, 简 and 繁 and the forms of Taiwan and Hong Kong, itself included: the
 * same list for each of them. A character without variants gives itself.
 */
export type Variants = (character: string) => readonly string[];

/** Joins what is linked by any entry: 发 with 發 and 髮, so that a search finds too much rather than too little. */
function classesOf(dictionaries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const entry of dictionaries.join('|').split('|')) {
    const characters = entry.split(' ').filter((character) => character !== '' && [...character].length === 1);
    const joined = [...new Set(characters.flatMap((character) => classes.get(character) ?? [character]))];
    if (joined.length > 1) for (const character of joined) classes.set(character, joined);
  }
  return classes;
}

/** Loads OpenCC's character tables (about 60 kB) and makes the classes of them, some 4,000. To be kept, not called anew. */
export async function loadVariants(): Promise<Variants> {
  const dictionaries = await Promise.all([
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/TWVariants'),
    import('opencc-js/dict/HKVariants'),
  ]);
  const classes = classesOf(dictionaries.map((dictionary) => dictionary.default));
  return (character) => classes.get(character) ?? [character];
}
