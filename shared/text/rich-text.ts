/** How a stretch of rich text is set. */
export interface RichRun {
  /** Never blank. LF breaks the line within the block. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export const headingLevels = [1, 2, 3] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A block of rich text. Items stand flat, each with how deep it is in its list (0 first). */
export type RichBlock =
  | { readonly kind: 'paragraph' | 'quotation'; readonly runs: readonly RichRun[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly runs: readonly RichRun[] }
  | { readonly kind: 'item'; readonly list: ListKind; readonly depth: number; readonly runs: readonly RichRun[] };

export type ListKind = 'bullet' | 'number';

/** What memos are made of: all that their editor offers, and nothing that Markdown cannot say. */
export type RichText = readonly RichBlock[];

/** Deeper than this nobody follows a list. */
export const deepestItem = 7;

/** The runs with neighbours of one look joined, CR made LF, none of them at either end; a line break looks like what is before it. */
function tidyRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const joined: RichRun[] = [];
  const add = (text: string, { bold, italic }: Pick<RichRun, 'bold' | 'italic'>): void => {
    const last = joined.at(-1);
    if (text === '') return;
    if (last !== undefined && last.bold === bold && last.italic === italic) joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ text, bold, italic });
  };
  for (const run of runs) {
    for (const part of run.text.replaceAll(/\r\n?/g, '\n').split(/(\n+)/)) add(part, part.startsWith('\n') ? (joined.at(-1) ?? run) : run);
  }
  return trimmed(trimmed(joined, 'start'), 'end');
}

function trimmed(runs: readonly RichRun[], side: 'start' | 'end'): readonly RichRun[] {
  const rest = [...runs];
  for (;;) {
    const run = side === 'start' ? rest[0] : rest.at(-1);
    if (run === undefined) return rest;
    const text = side === 'start' ? run.text.replace(/^\n+/, '') : run.text.replace(/\n+$/, '');
    if (text !== '') {
      rest[side === 'start' ? 0 : rest.length - 1] = { ...run, text };
      return rest;
    }
    if (side === 'start') rest.shift();
    else rest.pop();
  }
}

/** Whether there is anything to see in the runs. */
const hasWords = (runs: readonly RichRun[]): boolean => runs.some(({ text }) => text.trim() !== '');

/**
 * Rich text in its one form: runs joined, blocks without words left out, no item more than one step deeper than the one
 * before it in its list. What is tidy goes through Markdown and back unchanged.
 */
export function tidied(blocks: RichText): RichBlock[] {
  const tidy: RichBlock[] = [];
  for (const block of blocks) {
    const runs = tidyRuns(block.runs);
    if (!hasWords(runs)) continue;
    if (block.kind !== 'item') {
      tidy.push({ ...block, runs });
      continue;
    }
    const before = tidy.at(-1);
    const limit = before?.kind === 'item' ? before.depth + 1 : 0;
    tidy.push({ ...block, depth: Math.max(0, Math.min(block.depth, limit, deepestItem)), runs });
  }
  return tidy;
}

/** The words of a block, without their look. */
export function wordsOf(block: RichBlock): string {
  return block.runs.map(({ text }) => text).join('');
}

/** The words of rich text, one line for each block and line break: for searching and for a glance. */
export function plainText(blocks: RichText): string {
  return blocks.map(wordsOf).join('\n');
}

/** The number that each item of a numbered list bears; null for every other block. A list counts on around what is nested in it. */
export function ordinalsOf(blocks: RichText): readonly (number | null)[] {
  const counts: ({ readonly list: ListKind; readonly count: number } | undefined)[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      counts.length = 0;
      return null;
    }
    counts.length = Math.min(counts.length, block.depth + 1);
    const before = counts[block.depth];
    const count = before?.list === block.list ? before.count + 1 : 1;
    counts[block.depth] = { list: block.list, count };
    return block.list === 'number' ? count : null;
  });
}
