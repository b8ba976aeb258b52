import { type HeadingLevel, type ListKind, type RichBlock, tidied } from '#shared/text/rich-text.ts';

import { readRuns } from './read-runs.ts';

/** A block while its lines are gathered. */
type Head =
  | { readonly kind: 'paragraph' | 'quotation' }
  | { readonly kind: 'heading'; readonly level: HeadingLevel }
  | { readonly kind: 'item'; readonly list: ListKind; readonly depth: number };

interface Gathered {
  readonly head: Head;
  readonly lines: string[];
}

const patterns = {
  blank: /^[ \t]*$/,
  heading: /^ {0,3}(#{1,6})(?:[ \t]+([^]*)|)$/,
  quotation: /^ {0,3}> ?([^]*)$/,
  item: /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+([^]*)|)$/,
} as const;

/** How far a line is in; a tab counts four, as in Markdown. */
const widthOf = (indent: string): number => indent.replaceAll('\t', '    ').length;

/** How deep an item is that begins `width` in, by the items around it: two blanks more than the one above make a step. */
function depthAt(open: number[], width: number): number {
  while ((open.at(-1) ?? -1) > width) open.pop();
  const last = open.at(-1);
  if (last === undefined || width >= last + 2) open.push(width);
  return open.length - 1;
}

function gather(lines: readonly string[]): Gathered[] {
  const blocks: Gathered[] = [];
  let current: Gathered | null = null;
  const open: number[] = [];
  const begin = (head: Head, line: string): void => {
    current = { head, lines: [line] };
    blocks.push(current);
    if (head.kind !== 'item') open.length = 0;
  };
  const goOn = (line: string, kind: Head['kind']): void => {
    if (current?.head.kind === kind || (kind === 'paragraph' && current?.head.kind === 'item')) current.lines.push(line);
    else if (kind === 'quotation') begin({ kind }, line);
    else begin({ kind: 'paragraph' }, line);
  };
  for (const line of lines) {
    const heading = patterns.heading.exec(line);
    const quotation = patterns.quotation.exec(line);
    const item = patterns.item.exec(line);
    if (patterns.blank.test(line)) current = null;
    else if (heading !== null) {
      begin({ kind: 'heading', level: Math.min(heading[1]?.length ?? 1, 3) as HeadingLevel }, heading[2] ?? '');
      current = null;
    } else if (quotation !== null) {
      // An empty line of a quotation parts two of its paragraphs.
      if (patterns.blank.test(quotation[1] ?? '')) current = null;
      else goOn(quotation[1] ?? '', 'quotation');
    } else if (item !== null) {
      const list = /\d/.test(item[2] ?? '') ? 'number' : 'bullet';
      begin({ kind: 'item', list, depth: depthAt(open, widthOf(item[1] ?? '')) }, item[3] ?? '');
    } else goOn(line, 'paragraph');
  }
  return blocks;
}

/**
 * Markdown as rich text: headings (those of levels 4 to 6 become level 3), paragraphs, quotations, lists, bold, italic, line
 * breaks. All else that Markdown knows stays as it is typed, so that nothing is lost. Reads any text and never throws; what
 * `writeRichText` wrote comes back as it was.
 */
export function readRichText(markdown: string): RichBlock[] {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').split('\n');
  return tidied(gather(lines).map(({ head, lines: own }): RichBlock => ({ ...head, runs: readRuns(own) })));
}
