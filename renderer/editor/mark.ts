import type { Passage } from '#shared/domain/passage.ts';

/** Something that is painted on a passage and drawn in the margin: a coding, to those who know what that is. */
export interface Mark extends Passage {
  readonly id: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** What it is called in the margin. */
  readonly label: string;
  /** `faint` for what is only to be seen and not worked on. */
  readonly tone: 'full' | 'faint';
}

/** Whether two marks are painted and drawn alike. */
export function sameMark(a: Mark, b: Mark): boolean {
  return a === b || (a.id === b.id && a.start === b.start && a.end === b.end && a.color === b.color && a.label === b.label && a.tone === b.tone);
}
