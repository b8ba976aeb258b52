import { codingTable, type CodingTableRow, shortestTypical } from '#shared/analysis/coding-table.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodeId, CodingId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ExcerptSource } from './excerpt-document.ts';
import type { ExportProblemCode } from './export-problem.ts';
import { nameIn } from './names.ts';
import { type Quotation, quotation, type QuotationForm } from './quotation.ts';
import { verifyExcerpts } from './verify.ts';
import { exportWords } from './words.ts';

export interface CodingTableOptions {
  readonly title: string;
  readonly language: Language;
  readonly form: QuotationForm;
  /** For a row's code, the coding that a person chose as its typical excerpt; the others are chosen by rule. */
  readonly picked: ReadonlyMap<CodeId, CodingId>;
}

export interface CodingTableLine {
  /** The code of the row: the second-level one, or the first where `second` is null. */
  readonly codeId: CodeId;
  readonly first: string;
  /** How many rows the first-level code spans, from its first row on; 0 in the rows that follow. */
  readonly firstSpan: number;
  /** null in the row of what was coded under the first-level code itself. */
  readonly second: string | null;
  /** In quotation marks, without its source, which has a column of its own. */
  readonly typical: Quotation;
  readonly source: string;
  readonly codings: number;
  readonly transcripts: number;
}

/** The table of one codebook. */
export interface CodingTablePart {
  readonly caption: string;
  readonly lines: readonly CodingTableLine[];
}

/** The coding table as papers print it, for every format to write in its own way. */
export interface CodingTableDocument {
  readonly title: string;
  readonly language: Language;
  readonly form: QuotationForm;
  readonly parts: readonly CodingTablePart[];
  /** How the counts are meant and the excerpts were chosen. */
  readonly note: string;
}

function linesOf(rows: readonly CodingTableRow[], { language, form }: CodingTableOptions): CodingTableLine[] {
  return rows.map(({ first, second, typical, codings, transcripts }, index) => {
    const { recordId } = typical.transcript;
    const runs = quotation({ passage: typical.coding.anchor.quote, recordId, form, speaker: null, before: '', after: '' });
    return {
      codeId: (second ?? first).id,
      first: nameIn(first, language),
      firstSpan: rows[index - 1]?.first === first ? 0 : rows.filter((row) => row.first === first).length,
      second: second === null ? null : nameIn(second, language),
      typical: runs.filter(({ part }) => part !== 'source'),
      source: recordId,
      codings,
      transcripts,
    };
  });
}

/** The coding table of the codings, one part per codebook. Its typical excerpts are compared with their source texts first. */
export function buildCodingTable(
  { state, codings, texts }: ExcerptSource,
  options: CodingTableOptions,
): Result<CodingTableDocument, ExportProblemCode> {
  const rows = codingTable(state, codings, options.picked);
  if (rows.length === 0) return fail('export.nothing');
  const verified = verifyExcerpts(state, rows.map(({ typical }) => typical.coding), texts);
  if (!verified.ok) return verified;
  const { title, language, form } = options;
  const codebooks = new Set<Codebook>(rows.map(({ codebook }) => codebook));
  const parts = [...codebooks].map((codebook) => ({
    caption: nameIn(codebook, language),
    lines: linesOf(rows.filter((row) => row.codebook === codebook), options),
  }));
  return ok({ title, language, form, parts, note: exportWords[language].tableNote(shortestTypical) });
}
