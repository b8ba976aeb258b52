import type { Passage } from '#shared/domain/passage.ts';

/** The passages of `text` (UTF-16) that a pattern of `searchPattern` finds, first to last, at most `limit`. */
export function searchText(text: string, pattern: RegExp, limit: number): Passage[] {
  const found: Passage[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= limit) break;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
