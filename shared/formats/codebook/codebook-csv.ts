import type { Language } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import { byteOrderMark, csvLines } from '../csv/csv-text.ts';
import { guardRow, unguardedCell } from '../csv/guard.ts';
import { readCsv, type ReadCsvProblemCode } from '../csv/read-csv.ts';
import { neighbourText } from './description-text.ts';
import { exampleLines } from './example-text.ts';
import { guidOf } from './guid.ts';
import { fieldName } from './fields.ts';
import { type CodesOfTable, codesOfTable, type ReadTableProblemCode } from './read-table.ts';
import { type CodebookSource, draftOfCode, oneLineName } from './source.ts';
import { bilingualFields, bilingualHeading, plainFields, specialName } from './table-columns.ts';

const countHeadings = { 'zh-CN': ['参考点', '材料来源', '城市对'], en: ['Codings', 'Sources', 'Dyads'] } as const;

/** A codebook as csv: a row for each code with both languages of everything, parents before their children; no blanks around texts. */
export function codebookToCsv(source: CodebookSource, language: Language): string {
  const head = [
    specialName('ref', language),
    specialName('parentRef', language),
    specialName('level', language),
    ...bilingualFields.flatMap((field) => (['zh', 'en'] as const).map((of) => bilingualHeading(field, of, language))),
    ...plainFields.map((field) => fieldName(field, language)),
    specialName('color', language),
    specialName('skip', language),
    ...countHeadings[language],
  ];
  const names = new Map(source.codes.map((code) => [guidOf(code.id), oneLineName(code.name, language)]));
  const nameOf = (ref: string): string => names.get(ref) ?? '';
  const rows = source.codes.map((code) => {
    const draft = draftOfCode(source, code);
    const counts = source.countsOf(code.id as CodeId)?.own;
    return [
      draft.ref,
      draft.parentRef ?? '',
      source.depthOf(code),
      ...bilingualFields.flatMap((field) => (['zh', 'en'] as const).map((of) => (field === 'name' ? draft.name[of] : draft.definition[field][of]))),
      ...plainFields.map((field) => (field === 'confusableWith' || field === 'excludes' ? neighbourText(draft[field], nameOf) : (draft.details[field] ?? ''))),
      code.color,
      exampleLines(code.examples),
      counts?.codings ?? 0,
      counts?.transcripts ?? 0,
      counts?.dyads ?? 0,
    ];
  });
  return byteOrderMark + csvLines([head, ...rows.map((row) => guardRow(row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell))).cells)]);
}

export type ReadCodebookCsvProblemCode = ReadCsvProblemCode | ReadTableProblemCode;

/**
 * The delimiter that the row of headings has most of: definitions are full of commas and bars, headings are not. Nothing where
 * it has none. The four are one byte each in any encoding of text files but UTF-16, for which it is left to be guessed.
 */
function delimiterOf(bytes: Uint8Array): string | undefined {
  const end = bytes.indexOf(0x0a);
  const line = String.fromCharCode(...bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, 20_000)));
  const counted = [',', '\t', ';', '|'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 })).sort((a, b) => b.count - a.count);
  return counted[0] === undefined || counted[0].count === 0 ? undefined : counted[0].delimiter;
}

/** The codes of a csv file, ours or anybody's with a row of headings. The codebook's name is for the caller to give. */
export function codebookOfCsv(input: { readonly name: string; readonly bytes: Uint8Array }): Result<CodesOfTable, ReadCodebookCsvProblemCode> {
  const table = readCsv({ ...input, delimiter: delimiterOf(input.bytes) });
  if (!table.ok) return table;
  const codes = codesOfTable(table.value.columns, table.value.rows.map(({ line, cells }) => ({ line, cells: cells.map(unguardedCell) })));
  return codes.ok ? ok(codes.value) : codes;
}
