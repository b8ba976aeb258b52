import Papa from 'papaparse';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { normaliseText } from '#shared/text/normalise.ts';
import { foreignArchiveOf, foreignFileOf } from '../foreign-file.ts';
import type { ForeignFileCode } from '../import-problem.ts';
import { decodeText, type DecodeProblemCode, type EncodingCandidate } from '../plain-text/decode-text.ts';
import { decodeAs, type TextEncoding } from '../plain-text/text-encoding.ts';
import { maximumCsvBytes, megabytes } from '../size.ts';
import { beginsAsZip } from '../zip/central-directory.ts';
import { zipNames } from '../zip/read-zip.ts';

/** Why a csv file is not read as a table. */
export const csvProblemCodes = [
  /** No row under the header, or nothing at all. */
  'csv.noRows',
  /** { line }: a quotation mark that opens there is never closed. */
  'csv.openQuote',
] as const;
export type CsvProblemCode = (typeof csvProblemCodes)[number];

export interface CsvRow {
  /** The line of the file that the row begins on, 1 first. */
  readonly line: number;
  /** Trimmed, and as many as there are columns; what a short row lacks is blank. */
  readonly cells: readonly string[];
  /** Filled cells beyond the columns. */
  readonly extra: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly string[];
  /** Without the header and without blank rows. */
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
  readonly encoding: TextEncoding;
  readonly certain: boolean;
  readonly candidates: readonly EncodingCandidate[];
}

export type ReadCsvProblemCode = CsvProblemCode | DecodeProblemCode | ForeignFileCode | 'import.tooLarge' | 'import.empty';

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

type Decoded = Pick<CsvTable, 'encoding' | 'certain' | 'candidates'> & { readonly text: string };

const delimiters = [',', '\t', ';', '|', '，'];

function foreignOf(bytes: Uint8Array, name: string): ForeignFileCode | null {
  if (!beginsAsZip(bytes)) return foreignFileOf(bytes, name);
  const names = zipNames(bytes, 10_000);
  return (names.ok ? foreignArchiveOf(names.value, name) : null) ?? 'import.archive';
}

function decoded(bytes: Uint8Array, encoding: TextEncoding | undefined): Result<Decoded, DecodeProblemCode> {
  if (encoding === undefined) return decodeText(bytes);
  const text = decodeAs(bytes, encoding);
  return text.ok ? ok({ text: text.value, encoding, certain: true, candidates: [] }) : text;
}

/** The rows of a text with LF line ends, with the line each begins on: quoted cells may hold line ends. */
function rowsOf(text: string, given: string | undefined): { readonly rows: readonly RawRow[]; readonly delimiter: string; readonly openQuote: number | null } {
  const rows: RawRow[] = [];
  let delimiter = ',';
  let openQuote: number | null = null;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    newline: '\n',
    ...(given === undefined ? {} : { delimiter: given }),
    delimitersToGuess: delimiters,
    step: ({ data, errors, meta }) => {
      delimiter = meta.delimiter;
      if (errors.some(({ code }) => code === 'MissingQuotes')) openQuote ??= line;
      rows.push({ line, cells: data.map((cell) => cell.trim()) });
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
    },
  });
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), delimiter, openQuote };
}

/**
 * Reads a csv file with a header row: encoding as `decodeText` tells it or as chosen, delimiter (comma, tab, semicolon, bar,
 * fullwidth comma) as given or as Papa Parse guesses it from the rows.
 */
export function readCsv(input: { readonly name: string; readonly bytes: Uint8Array; readonly encoding?: TextEncoding; readonly delimiter?: string | undefined }): Result<CsvTable, ReadCsvProblemCode> {
  const { name, bytes } = input;
  if (bytes.length === 0) return fail('import.empty');
  if (bytes.length > maximumCsvBytes) return fail('import.tooLarge', { size: megabytes(bytes.length), limit: megabytes(maximumCsvBytes) });
  const foreign = foreignOf(bytes, name);
  if (foreign !== null) return fail(foreign);
  const text = decoded(bytes, input.encoding);
  if (!text.ok) return text;
  const { rows, delimiter, openQuote } = rowsOf(normaliseText(text.value.text), input.delimiter);
  if (openQuote !== null) return fail('csv.openQuote', { line: openQuote });
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0) return fail('csv.noRows');
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1;
  return ok({
    columns: header.cells.slice(0, width),
    rows: body.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
      extra: cells.slice(width).filter((cell) => cell !== ''),
    })),
    delimiter,
    encoding: text.value.encoding,
    certain: text.value.certain,
    candidates: text.value.candidates,
  });
}
