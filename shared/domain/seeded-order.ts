/*
 * A random order that anyone can draw again: every item gets a number made from the seed and its id, and the items are put
 * in the order of these numbers. (Bottom-k sampling: the k first are a simple random sample of all.) Unlike a shuffle it does
 * not depend on the order in which items come, and an item more or less leaves the order of the others as it was.
 */

/**
 * FNV-1a over UTF-16 units, 32 bits, started at `basis`: Fowler, Noll and Vo's hash (RFC 9923), whose bits are then
 * mixed by the finaliser of Appleby's MurmurHash3 (`fmix32`), since the last characters hardly reach FNV's high bits.
 */
function hash32(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The place of an item under a seed, uniform in [0, 1): 53 bits of two hashes. */
export function seededFraction(seed: string, id: string): number {
  // The length of the seed parts it from the id: `a` + `bc` is not `ab` + `c`.
  const text = `${seed.length}:${seed}:${id}`;
  const high = hash32(text, 0x811c9dc5) >>> 5;
  const low = hash32(text, 0x9dc5811c) >>> 6;
  return (high * 2 ** 26 + low) / 2 ** 53;
}

/** The first `count` of `items` in the random order of `seed`: a simple random sample without replacement. */
export function seededSample<Item>(items: readonly Item[], idOf: (item: Item) => string, seed: string, count: number): Item[] {
  const placed = items.map((item) => ({ item, id: idOf(item), at: seededFraction(seed, idOf(item)) }));
  placed.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return placed.slice(0, count).map(({ item }) => item);
}
