/*
 * The text of a document as mammoth reads it (its lib/documents.js): one paragraph, one line. mammoth's own raw text puts
 * an empty line after each paragraph and loses line breaks, notes and the columns of tables.
 */

/** A node of mammoth's document, as far as it is read here. */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly numbering?: { readonly isOrdered?: boolean } | null;
}

export interface DocxDocument extends DocxNode {
  readonly notes: { resolve(reference: DocxNode): { readonly body: readonly DocxNode[] } | null };
}

/** The text, LF between lines, and how often it leaves out what is no text. */
export interface DocumentText {
  readonly text: string;
  readonly pictures: number;
  readonly comments: number;
  /** Paragraphs that Word numbers by itself: the numbers are in no text. */
  readonly numbered: number;
}

interface Tally {
  pictures: number;
  comments: number;
  numbered: number;
  /** The notes referred to, by type and id, in the order of their numbers. A note referred to twice keeps its number. */
  readonly notes: Map<string, { readonly number: number; readonly reference: DocxNode }>;
}

function noteNumber(reference: DocxNode, { notes }: Tally): number {
  const key = `${reference.noteType ?? ''} ${reference.noteId ?? ''}`;
  const known = notes.get(key);
  if (known !== undefined) return known.number;
  notes.set(key, { number: notes.size + 1, reference });
  return notes.size;
}

function inlineText(node: DocxNode, tally: Tally): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(/[\r\n]+/g, ' ');
    case 'tab':
      return '\t';
    case 'break':
      return node.breakType === 'line' ? '\n' : '';
    case 'checkbox':
      return node.checked === true ? '☑' : '☐';
    case 'noteReference':
      return `[${noteNumber(node, tally)}]`;
    case 'image':
      tally.pictures += 1;
      return '';
    case 'commentReference':
      tally.comments += 1;
      return '';
    case 'paragraph':
    case 'table':
      return blockLines([node], tally).join('\n');
    default:
      return (node.children ?? []).map((child) => inlineText(child, tally)).join('');
  }
}

/** A row is one line, its cells parted by tabs; the paragraphs of a cell stay lines of their own. */
function rowLine(row: DocxNode, tally: Tally): string {
  return (row.children ?? []).map((cell) => blockLines(cell.children ?? [], tally).join('\n')).join('\t');
}

function blockLines(nodes: readonly DocxNode[], tally: Tally): string[] {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      if (node.numbering?.isOrdered === true) tally.numbered += 1;
      lines.push((node.children ?? []).map((child) => inlineText(child, tally)).join(''));
    } else if (node.type === 'table') {
      for (const row of node.children ?? []) lines.push(rowLine(row, tally));
    } else {
      const text = inlineText(node, tally);
      if (text !== '') lines.push(text);
    }
  }
  return lines;
}

/** The notes referred to, each `[n] text`, after an empty line. A note that refers to another adds it to those to come. */
function noteLines({ notes }: DocxDocument, tally: Tally): string[] {
  const lines: string[] = [];
  for (const { number, reference } of tally.notes.values()) {
    const body = notes.resolve(reference)?.body ?? [];
    lines.push(`[${number}] ${blockLines(body, tally).join('\n').trim()}`);
  }
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The text of a part of a document: a cell, a paragraph. Notes are left out but for their numbers. */
export function blockText(nodes: readonly DocxNode[]): string {
  return blockLines(nodes, { pictures: 0, comments: 0, numbered: 0, notes: new Map() }).join('\n');
}

/** One line for each paragraph, an empty one for an empty paragraph; line breaks are LFs; notes stand at the end. */
export function documentText(document: DocxDocument): DocumentText {
  const tally: Tally = { pictures: 0, comments: 0, numbered: 0, notes: new Map() };
  const lines = blockLines(document.children ?? [], tally);
  const notes = noteLines(document, tally);
  return { text: [...lines, ...notes].join('\n'), pictures: tally.pictures, comments: tally.comments, numbered: tally.numbered };
}
