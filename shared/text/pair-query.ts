/** A way to read a query as two cities. `isExplicit` where the query itself parts them: 深 东, 深圳-东莞. */
export interface PairReading {
  readonly first: string;
  readonly second: string;
  readonly isExplicit: boolean;
}

const separators = /[\s\-‐‑–—−~～、,，/|&+]+/u;
const connective = /^(?:to|and|with|和|与|與|至|到|跟|同)$/iu;

/** A query without a blank is tried in two at every place; nobody types a longer one than this. */
const longestUnparted = 32;

/**
 * The ways to read a query as two cities, in either order of trust: parted by blanks, dashes or a word like 和 where there
 * are any (at each of them, for names of several words), else at every place within it: szdg is s|zdg, sz|dg, szd|g.
 */
export function pairReadings(query: string): PairReading[] {
  const words = query.split(separators).filter((word) => word !== '');
  if (words.length > 1) {
    return words.slice(1).flatMap((_, index) => {
      const second = words.slice(index + 1);
      const named = second.length > 1 && connective.test(second[0] ?? '') ? second.slice(1) : second;
      return [{ first: words.slice(0, index + 1).join(' '), second: named.join(' '), isExplicit: true }];
    });
  }
  const characters = [...(words[0] ?? '')].slice(0, longestUnparted);
  return characters.slice(1).flatMap((_, index) => {
    const first = characters.slice(0, index + 1).join('');
    const second = characters.slice(index + 1);
    const plain = { first, second: second.join(''), isExplicit: false };
    const isJoined = second.length > 1 && connective.test(second[0] ?? '');
    return isJoined ? [plain, { first, second: second.slice(1).join(''), isExplicit: true }] : [plain];
  });
}
