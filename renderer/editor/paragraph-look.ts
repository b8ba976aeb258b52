import type { TurnRole } from '#shared/text/speaker-labels.ts';
import type { Turn } from '#shared/text/turns.ts';

import type { ParagraphTable } from './paragraph-table.ts';

/** How a paragraph is shown, beside its words. */
export interface ParagraphLook {
  /** Whether a speaker's turn begins with it. */
  readonly opensTurn: boolean;
  /** Whose turn it is in; null outside turns. */
  readonly role: TurnRole | null;
  /** Whether it belongs to the header of the interview, before anyone speaks. */
  readonly isHeader: boolean;
  readonly isEmpty: boolean;
  /** How many lines it fills at the reading width, roughly: its height until it has been laid out. */
  readonly lines: number;
}

/** Ideographs on a line of the reading width (see Reader.module.css). */
const columns = 38;

/** Width of `text` in ideographs: what stands below U+2E80 is about half as wide. */
function widthOf(text: string): number {
  let narrow = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x2e80) narrow += 1;
  return text.length - narrow / 2;
}

/** The look of each paragraph of `text`, whose header ends at `headerEnd` (0: it has none). Linear in the text. */
export function paragraphLooks(text: string, table: ParagraphTable, turns: readonly Turn[], headerEnd: number): ParagraphLook[] {
  const looks: ParagraphLook[] = [];
  let next = 0;
  for (let index = 0; index < table.count; index += 1) {
    const [start, end] = [table.startOf(index), table.endOf(index)];
    const opensTurn = next < turns.length && (turns[next]?.start ?? Infinity) <= end;
    if (opensTurn) next += 1;
    const turn = turns[next - 1];
    const role = turn !== undefined && start < turn.end ? turn.role : null;
    looks.push({ opensTurn, role, isHeader: start < headerEnd, isEmpty: start === end, lines: Math.max(1, Math.ceil(widthOf(text.slice(start, end)) / columns)) });
  }
  return looks;
}
