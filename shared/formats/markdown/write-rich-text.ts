import { ordinalsOf, type RichBlock, type RichRun, type RichText, tidied } from '#shared/text/rich-text.ts';

import { escapeMarkdown } from './escape.ts';

/** Of each step into a list: enough for the content of the item above, whether it has a bullet or a number. */
const step = '    ';

/** What stands between a mark that closes and one that opens: without it four asterisks could be read in several ways. */
const seam = '<!-- -->';

const encoded = (blanks: string): string => [...blanks].map((blank) => `&#${blank.codePointAt(0)};`).join('');

/** Blanks at the ends of a line, or inside a mark, mean something else to Markdown, or nothing: they are written by number. */
const keepBlanks = (text: string, blanks: RegExp): string => text.replace(blanks, encoded);

type Mark = '**' | '*';
const marksOf = ({ bold, italic }: RichRun): readonly Mark[] => [...(bold ? ['**' as const] : []), ...(italic ? ['*' as const] : [])];

/** The runs of each line, those without text left out. */
function runsByLine(runs: readonly RichRun[]): RichRun[][] {
  const lines: RichRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** One line. Marks are nested (what was opened last is closed first) and end with the line. */
function lineText(runs: readonly RichRun[]): string {
  let line = '';
  let open: readonly Mark[] = [];
  const turnTo = (wanted: readonly Mark[]): void => {
    const unwanted = open.findIndex((mark) => !wanted.includes(mark));
    const stay = unwanted === -1 ? open : open.slice(0, unwanted);
    const closing = open.slice(stay.length).reverse();
    const opening = wanted.filter((mark) => !stay.includes(mark));
    line += closing.join('') + (closing.length > 0 && opening.length > 0 ? seam : '') + opening.join('');
    open = [...stay, ...opening];
  };
  for (const run of runs) {
    turnTo(marksOf(run));
    const words = escapeMarkdown(run.text);
    line += run.bold || run.italic ? keepBlanks(words, /^\s+|\s+$/g) : words;
  }
  turnTo([]);
  return keepBlanks(line, /^[ \t]+|[ \t]+$/g);
}

const linesOf = (runs: readonly RichRun[]): string[] => runsByLine(runs).map(lineText);

function blockText(block: RichBlock, ordinal: number | null): string {
  const lines = linesOf(block.runs);
  switch (block.kind) {
    case 'paragraph':
      return lines.join('\\\n');
    case 'quotation':
      return lines.map((line) => `> ${line}`).join('\\\n');
    case 'heading':
      // A heading is one line: its breaks are said in HTML, which Markdown allows.
      return `${'#'.repeat(block.level)} ${lines.join('<br>')}`;
    case 'item': {
      const indent = step.repeat(block.depth);
      const head = ordinal === null ? '- ' : `${ordinal}. `;
      return indent + head + lines.join(`\\\n${indent}${step}`);
    }
  }
}

/**
 * Rich text as Markdown (CommonMark), from which `readRichText` makes the same again. Every character that Markdown gives a
 * meaning is escaped; line breaks are backslashes at the end of a line.
 */
export function writeRichText(blocks: RichText): string {
  const tidy = tidied(blocks);
  const ordinals = ordinalsOf(tidy);
  return tidy
    .map((block, index) => {
      const before = tidy[index - 1];
      const gap = before === undefined ? '' : before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
      return gap + blockText(block, ordinals[index] ?? null);
    })
    .join('');
}
