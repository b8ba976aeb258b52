import type { Problem } from '#shared/domain/result.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { refsIn } from './description-text.ts';
import { blankDraft, type CodebookDraft, type CodeDraft } from './draft.ts';
import { sameGuid } from './guid.ts';
import { columnOfHeading, type TableColumn } from './table-columns.ts';

/** What was left out of a table or put right. */
export const tableNoteCodes = [
  /** { name }: a column that says nothing of a code that is known here. */
  'table.unknownColumn',
  /** { line }: a row without a name. */
  'table.namelessRow',
  /** { line, name }: the code above it is not in the file; it goes to the top. */
  'table.parentMissing',
] as const;
export type TableNoteCode = (typeof tableNoteCodes)[number];
export type TableNote = Problem<TableNoteCode>;

export interface RowOfCodes {
  /** The line or row of the file, 1 first. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CodesOfTable {
  readonly draft: CodebookDraft;
  readonly notes: readonly TableNote[];
}

export type ReadTableProblemCode = 'table.noNameColumn' | 'table.noCodes';

const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const hex = /^#[0-9a-f]{6}$/i;

interface Row {
  readonly line: number;
  readonly draft: CodeDraft;
  /** What the row says of the code above it: a ref, a name, a path of names, a level, or nothing. */
  readonly above: { readonly ref: string; readonly name: string; readonly path: string; readonly level: number | null };
}

function rowOf({ line, cells }: RowOfCodes, columns: readonly (TableColumn | null)[]): Row {
  const blank = blankDraft(`row ${line}`);
  let ref: string = blank.ref;
  let color: string | null = null;
  let level: number | null = null;
  const above = { ref: '', name: '', path: '' };
  const name = { ...blank.name };
  const definition: Record<string, { zh: string; en: string }> = Object.fromEntries(Object.entries(blank.definition).map(([field, text]) => [field, { ...text }]));
  const details: Record<string, string> = {};
  const neighbours: Record<'confusableWith' | 'excludes', string[]> = { confusableWith: [], excludes: [] };
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? '';
    if (column === null || text.trim() === '') continue;
    if (column.kind === 'ref') ref = sameGuid(text);
    else if (column.kind === 'parentRef') above.ref = sameGuid(text);
    else if (column.kind === 'parentName') above.name = text.trim();
    else if (column.kind === 'path') above.path = text.trim();
    else if (column.kind === 'level') level = Number.parseInt(text, 10) || null;
    else if (column.kind === 'color') color = hex.test(text.trim()) ? text.trim().toLowerCase() : null;
    else if (column.kind === 'levelName') {
      name[languageOf(text)] = text.trim();
      level = column.level;
    } else if (column.kind === 'field') {
      const { field, language } = column;
      if (field === 'name') name[language ?? languageOf(text)] = text.trim();
      else if (field === 'confusableWith' || field === 'excludes') neighbours[field] = refsIn(text).map(sameGuid);
      else if (field in definition) (definition[field] as { zh: string; en: string })[language ?? languageOf(text)] = text;
      else details[field] = text;
    }
  }
  return { line, draft: { ...blank, ref, name, color, definition: definition as CodeDraft['definition'], details, ...neighbours }, above: { ...above, level } };
}

const hasName = ({ name }: CodeDraft): boolean => name.zh !== '' || name.en !== '';
const isCalled = ({ name }: CodeDraft, wanted: string): boolean => wanted === name.zh || wanted === name.en;

/** Puts each code under the one that its row names; what names none that is there goes to the top, and is told. */
function placed(rows: readonly Row[], notes: TableNote[]): CodeDraft[] {
  const byRef = new Map(rows.map(({ draft }) => [draft.ref, draft]));
  const parents = new Map<string, string | null>();
  const stack: CodeDraft[] = [];
  for (const { line, draft, above } of rows) {
    const last = above.path.split(/\s*[›>/]\s*/).at(-1) ?? '';
    const wanted = above.ref || above.name || last;
    let parent: CodeDraft | undefined;
    if (above.ref !== '') parent = byRef.get(above.ref);
    else if (wanted !== '') parent = rows.findLast((other) => other.line < line && isCalled(other.draft, wanted))?.draft ?? rows.find((other) => isCalled(other.draft, wanted))?.draft;
    else if (above.level !== null && above.level > 1) parent = stack[above.level - 2];
    const isMissing = (wanted !== '' || (above.level ?? 1) > 1) && (parent === undefined || parent === draft);
    if (isMissing) notes.push({ code: 'table.parentMissing', params: { line, name: wanted || String(above.level) } });
    parents.set(draft.ref, isMissing ? null : (parent?.ref ?? null));
    if (above.level !== null) {
      stack.length = Math.min(stack.length, above.level - 1);
      stack[above.level - 1] = draft;
    }
  }
  // A circle of parents would hang in the air: its first code goes to the top.
  for (const { draft } of rows) {
    const seen = new Set<string>([draft.ref]);
    for (let up = parents.get(draft.ref) ?? null; up !== null; up = parents.get(up) ?? null) {
      if (!seen.has(up)) seen.add(up);
      else {
        parents.set(draft.ref, null);
        break;
      }
    }
  }
  const below = new Map<string | null, CodeDraft[]>();
  for (const { draft } of rows) {
    const parentRef = parents.get(draft.ref) ?? null;
    below.set(parentRef, [...(below.get(parentRef) ?? []), { ...draft, parentRef }]);
  }
  const flat = (parentRef: string | null): CodeDraft[] => (below.get(parentRef) ?? []).flatMap((code) => [code, ...flat(code.ref)]);
  return flat(null);
}

/** The codes of a table with a row of headings and a row for each code. */
export function codesOfTable(headings: readonly string[], rows: readonly RowOfCodes[]): Result<CodesOfTable, ReadTableProblemCode> {
  const columns = headings.map(columnOfHeading);
  const isNaming = (column: TableColumn | null): boolean => column?.kind === 'levelName' || (column?.kind === 'field' && column.field === 'name');
  if (!columns.some(isNaming)) return fail('table.noNameColumn', { columns: headings.join('、') });
  const notes: TableNote[] = headings.flatMap((heading, index) => (columns[index] === null && heading.trim() !== '' ? [{ code: 'table.unknownColumn' as const, params: { name: heading } }] : []));
  const read: Row[] = [];
  const refs = new Set<string>();
  for (const row of rows) {
    const found = rowOf(row, columns);
    if (!hasName(found.draft)) notes.push({ code: 'table.namelessRow', params: { line: row.line } });
    else {
      const ref = refs.has(found.draft.ref) ? `row ${row.line}` : found.draft.ref;
      refs.add(ref);
      read.push(ref === found.draft.ref ? found : { ...found, draft: { ...found.draft, ref } });
    }
  }
  if (read.length === 0) return fail('table.noCodes');
  return ok({ draft: { name: { zh: '', en: '' }, description: { zh: '', en: '' }, codes: placed(read, notes) }, notes });
}
