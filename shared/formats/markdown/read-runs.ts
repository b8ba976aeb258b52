import type { RichRun } from '#shared/text/rich-text.ts';

/** One to three asterisks that nothing escapes, or words. */
type Token = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'mark'; readonly text: string; readonly canOpen: boolean; readonly canClose: boolean };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** In this order: an escape, a break, the seam between marks, an entity, asterisks. */
const special = /\\([!-/:-@[-`{-~])|<br ?\/?>|<!-- -->|&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));|(\*+)/g;

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** A character by its number; one that is none stays as it is typed. */
function characterOf(number: string, typed: string): string {
  const value = Number(number);
  return value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? typed : String.fromCodePoint(value);
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  const say = (text: string): void => {
    if (text !== '') tokens.push({ kind: 'words', text });
  };
  let at = 0;
  for (const match of line.matchAll(special)) {
    const [typed, escaped, number, entity, asterisks] = match;
    say(line.slice(at, match.index));
    at = match.index + typed.length;
    if (escaped !== undefined) say(escaped);
    else if (number !== undefined) say(characterOf(number, typed));
    else if (entity !== undefined) say(entities[entity] ?? typed);
    else if (asterisks === undefined) say(typed.startsWith('<br') ? '\n' : '');
    else if (asterisks.length > 3) say(asterisks);
    else tokens.push({ kind: 'mark', text: typed, canOpen: !isBlank(line[at]), canClose: !isBlank(line[match.index - 1]) });
  }
  say(line.slice(at));
  return tokens;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

type Part = keyof Look;

const partsOf = (mark: string): readonly Part[] => (mark.length === 3 ? ['bold', 'italic'] : [mark.length === 2 ? 'bold' : 'italic']);

/** The first mark that cannot be one: it would open before a blank, close after one, or is never closed. null where all can. */
function faultyMark(tokens: readonly Token[], literal: ReadonlySet<number>): number | null {
  const opened = new Map<Part, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'words' || literal.has(index)) continue;
    const parts = partsOf(token.text);
    if (!parts.every((part) => (opened.has(part) ? token.canClose : token.canOpen))) return index;
    for (const part of parts) if (!opened.delete(part)) opened.set(part, index);
  }
  return Math.min(...opened.values()) === Infinity ? null : Math.min(...opened.values());
}

/** The lines of one block as runs. Asterisks that mark nothing stay asterisks. */
export function readRuns(lines: readonly string[]): RichRun[] {
  const tokens = lines.flatMap((line, index): Token[] => {
    const words = line.replace(/^[ \t]+|[ \t]+$/g, '');
    const broken = /(?:^|[^\\])(?:\\\\)*\\$/.test(words) ? words.slice(0, -1) : words;
    return [...(index > 0 ? [{ kind: 'words', text: '\n' } as const] : []), ...tokensOf(broken)];
  });
  const literal = new Set<number>();
  for (let faulty = faultyMark(tokens, literal); faulty !== null; faulty = faultyMark(tokens, literal)) literal.add(faulty);
  let look: Look = { bold: false, italic: false };
  const runs: RichRun[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'words' || literal.has(index)) runs.push({ text: token.text, ...look });
    else for (const part of partsOf(token.text)) look = { ...look, [part]: !look[part] };
  }
  return runs;
}
