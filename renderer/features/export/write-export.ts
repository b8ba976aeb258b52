import type { Language } from '#shared/domain/bilingual.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import { buildCodingTable, type CodingTableDocument } from '#shared/formats/coding-table-document.ts';
import { codingTableToCsv } from '#shared/formats/csv/coding-table-to-csv.ts';
import { excerptsToCsv } from '#shared/formats/csv/excerpts-to-csv.ts';
import { buildExcerptDocument, type ExcerptDocument, type ExcerptSource } from '#shared/formats/excerpt-document.ts';
import type { ExportProblemCode } from '#shared/formats/export-problem.ts';
import { codingTableToLatex } from '#shared/formats/latex/coding-table-to-latex.ts';
import { excerptsToLatex } from '#shared/formats/latex/excerpts-to-latex.ts';
import { codingTableToMarkdown } from '#shared/formats/markdown/coding-table-to-markdown.ts';
import { excerptsToMarkdown } from '#shared/formats/markdown/excerpts-to-markdown.ts';
import type { Pace } from '#shared/formats/pace.ts';

import { type ExportChoice, formOf } from './export-choice.ts';
import type { PickedTypicals } from './picked-typicals.ts';

/** What is to be written, and what it is called. */
export interface ExportOrder {
  readonly source: ExcerptSource;
  readonly choice: ExportChoice;
  readonly picked: PickedTypicals;
  readonly title: string;
  readonly language: Language;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function excerptsAs(format: Exclude<ExportChoice['format'], 'csv'>, document: ExcerptDocument, pace: Pace): Promise<Uint8Array> {
  if (format === 'markdown') return encode(excerptsToMarkdown(document));
  if (format === 'latex') return encode(excerptsToLatex(document));
  // The docx library is large and rarely needed: it is loaded when somebody exports.
  const { excerptsToDocx } = await import('#shared/formats/docx/excerpts-to-docx.ts');
  return excerptsToDocx(document, pace);
}

async function tableAs(format: ExportChoice['format'], table: CodingTableDocument): Promise<Uint8Array> {
  if (format === 'csv') return encode(codingTableToCsv(table));
  if (format === 'markdown') return encode(codingTableToMarkdown(table));
  if (format === 'latex') return encode(codingTableToLatex(table));
  const { codingTableToDocx } = await import('#shared/formats/docx/coding-table-to-docx.ts');
  return codingTableToDocx(table);
}

/**
 * The bytes of the file that `choice` asks for. Every passage is compared with its source first; with one that differs
 * there are no bytes. @throws CancelledError where `pace` asks for that.
 */
export async function writeExport({ source, choice, picked, title, language }: ExportOrder, pace: Pace = {}): Promise<Result<Uint8Array, ExportProblemCode>> {
  if (choice.content === 'codingTable') {
    const table = buildCodingTable(source, { title, language, form: formOf(choice, language), picked });
    return table.ok ? ok(await tableAs(choice.format, table.value)) : table;
  }
  if (choice.format === 'csv') {
    const csv = await excerptsToCsv(source, language, pace);
    return csv.ok ? ok(encode(csv.value)) : csv;
  }
  const document = await buildExcerptDocument(source, { ...choice, form: formOf(choice, language), title, language }, pace);
  return document.ok ? ok(await excerptsAs(choice.format, document.value, pace)) : document;
}
