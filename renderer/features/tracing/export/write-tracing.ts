import { plainTablesToCsv } from '#shared/formats/csv/plain-tables-to-csv.ts';
import { plainTablesToLatex } from '#shared/formats/latex/plain-tables-to-latex.ts';
import type { PlainTableDocument } from '#shared/formats/plain-table.ts';

export const tracingFormats = ['docx', 'latex', 'csv'] as const;
export type TracingFormat = (typeof tracingFormats)[number];

/** The bytes of the tables in `format`. */
export async function writeTables(document: PlainTableDocument, format: TracingFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(plainTablesToCsv(document));
  if (format === 'latex') return new TextEncoder().encode(plainTablesToLatex(document));
  // The docx library is large and rarely needed: it is loaded when somebody exports.
  const { plainTablesToDocx } = await import('#shared/formats/docx/plain-tables-to-docx.ts');
  return plainTablesToDocx(document);
}
