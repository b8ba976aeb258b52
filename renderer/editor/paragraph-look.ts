import type { TurnRole } from '#shared/text/speaker-labels.ts';
import type { Turn } from '#shared/text/turns.ts';

import type { ParagraphTable } from './paragraph-table.ts';

/** How a paragraph is shown, beside its words. */
export interface ParagraphLook {
  /** Whose turn it is in; null outside turns. */
  readonly role: TurnRole | null;
  /** Whether it stands apart from the one before: a speaker's turn begins with it, and no empty line says so. */
  readonly isApart: boolean;
  /** Whether it belongs to the header of the interview, before anyone speaks. */
  readonly isHeader: boolean;
  readonly isEmpty: boolean;
  /** How many lines high it is at the reading width, roughly. */
  readonly lines: number;
}

/** Ideographs on a line of the reading width (see Reader.module.css). */
const columns = 38;

/** Heights in lines, after Reader.module.css: of an empty paragraph, and of the space above one that stands apart. */
const emptyLines = 0.5;
const apartLines = 0.4;

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
    const isApart = opensTurn && looks.at(-1)?.isEmpty === false;
    const isEmpty = start === end;
    const lines = isEmpty ? emptyLines : Math.ceil(widthOf(text.slice(start, end)) / columns);
    looks.push({
      role: turn !== undefined && start < turn.end ? turn.role : null,
      isApart,
      isHeader: start < headerEnd,
      isEmpty,
      lines: lines + (isApart ? apartLines : 0),
    });
  }
  return looks;
}

/** Enough lines for a section of the text to be worth skipping: about a window and a half. */
const sectionLines = 48;

/** The paragraphs in sections of about the same height: the index of the first of each. */
export function sectionStarts(looks: readonly ParagraphLook[]): number[] {
  const starts: number[] = [];
  let lines = Infinity;
  looks.forEach((look, index) => {
    if (lines >= sectionLines) {
      starts.push(index);
      lines = 0;
    }
    lines += look.lines;
  });
  return starts;
}
