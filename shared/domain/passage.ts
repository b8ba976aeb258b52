/** A stretch of transcript text, [start, end), in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order: by start, the longer first where two start together. */
export function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start || b.end - a.end;
}
