/** Turns UTF-16 offsets of a text into code point offsets. Linear once per text, then logarithmic in its astral characters. */
export function codePointOffsets(text: string): (offset: number) => number {
  const lowHalves: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) lowHalves.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = lowHalves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lowHalves[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
