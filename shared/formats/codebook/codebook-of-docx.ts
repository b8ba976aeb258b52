import { fail, ok, type Result } from '#shared/domain/result.ts';
import { blockText, type DocxNode } from '../docx/document-text.ts';
import { openDocx } from '../docx/read-docx.ts';
import type { ImportProblemCode } from '../import-problem.ts';
import { type CodesOfTable, codesOfTable, type ReadTableProblemCode, type RowOfCodes, type TableNote } from './read-table.ts';
import { columnOfHeading, specialName } from './table-columns.ts';
import { fieldName } from './fields.ts';

export type ReadCodebookDocxProblemCode = ImportProblemCode | ReadTableProblemCode | 'table.noTable';

interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** The last line of text before it, which names the code where each code has a table of its own. */
  readonly before: string;
}

/** The tables of a document, one after another, each with what stands right before it. */
function tablesOf(nodes: readonly DocxNode[]): FoundTable[] {
  const tables: FoundTable[] = [];
  let before = '';
  for (const node of nodes) {
    if (node.type === 'table') {
      const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => blockText(cell.children ?? []).trim()));
      tables.push({ rows, before });
    } else {
      const text = blockText([node]).trim();
      if (text !== '') before = text;
    }
  }
  return tables;
}

const isNaming = (heading: string): boolean => {
  const column = columnOfHeading(heading);
  return column?.kind === 'levelName' || (column?.kind === 'field' && column.field === 'name');
};

/** A table of two columns that says of one code, line by line, what it is. */
const isEntry = ({ rows }: FoundTable): boolean => rows.every((row) => row.length === 2) && rows.some(([label = '']) => columnOfHeading(label)?.kind === 'field');

/** Tables of one code each as rows of one table: the names of their lines are its headings. */
function joined(tables: readonly FoundTable[]): { readonly headings: string[]; readonly rows: RowOfCodes[] } {
  const labels = [...new Set(tables.flatMap(({ rows }) => rows.map(([label = '']) => label)))];
  const rows = tables.map(({ rows: lines, before }, index) => {
    const numbered = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/.exec(before.replace(/\s+/g, ' '));
    const said = new Map(lines.map(([label = '', text = '']) => [label, text]));
    const level = numbered?.[1] === undefined ? '' : String(numbered[1].split('.').length);
    return { line: index + 1, cells: [numbered?.[2] ?? before, level, ...labels.map((label) => said.get(label) ?? '')] };
  });
  return { headings: [fieldName('name', 'zh-CN'), specialName('level', 'zh-CN'), ...labels], rows };
}

/**
 * The codes of a Word file's tables: of one with a row of headings and a row for each code, or of one table for each code as
 * this app writes them. Other text and other tables are passed over.
 */
export async function codebookOfDocx(bytes: Uint8Array): Promise<Result<CodesOfTable, ReadCodebookDocxProblemCode>> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  const tables = tablesOf(opened.value.document.children ?? []);
  const listed = tables.find(({ rows }) => rows.length > 1 && (rows[0]?.length ?? 0) > 1 && rows[0]?.some(isNaming) === true && !isEntry({ rows, before: '' }));
  if (listed !== undefined) {
    const [head = [], ...rows] = listed.rows;
    return codesOfTable(head, rows.map((cells, index) => ({ line: index + 2, cells })));
  }
  const entries = tables.filter(isEntry);
  if (entries.length === 0) return fail('table.noTable');
  const { headings, rows } = joined(entries);
  const codes = codesOfTable(headings, rows);
  if (!codes.ok) return codes;
  // Where a code's own number says its level, that its parent is named besides is no news.
  const notes = codes.value.notes.filter((note: TableNote) => note.code !== 'table.parentMissing' || !/^\d+$/.test(String(note.params['name'])));
  return ok({ ...codes.value, notes });
}
