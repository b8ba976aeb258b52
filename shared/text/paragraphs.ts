import type { Passage } from '#shared/domain/passage.ts';

/**
 * The paragraphs of a text, in order, each without its LF (UTF-16 offsets). A text with n LFs has n + 1 paragraphs, some
 * of them empty: joined by LF they are the text again.
 */
export function paragraphsOf(text: string): Passage[] {
  const paragraphs: Passage[] = [];
  for (let start = 0; ; ) {
    const end = text.indexOf('\n', start);
    if (end === -1) return [...paragraphs, { start, end: text.length }];
    paragraphs.push({ start, end });
    start = end + 1;
  }
}

/** The paragraph that holds `offset` (0 to text.length). An LF belongs to the paragraph that it ends. */
export function paragraphAt(text: string, offset: number): Passage {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}
