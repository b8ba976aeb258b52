import * as v from 'valibot';
import { type City, citySchema } from '#shared/domain/city.ts';
import { fail, ok, type Problem, type Result } from '#shared/domain/result.ts';
import { type CityColumn, cityColumnOf } from './city-columns.ts';
import type { CsvRow, CsvTable, ReadCsvProblemCode } from './read-csv.ts';
import { shortNameOf } from './short-name.ts';

/** Why a row gives no city. Each has { line }, the line of the file. */
export const cityRowCodes = [
  'cityRow.nameless',
  /** { line, code }: not six digits. */
  'cityRow.badCode',
  /** { line, name, firstLine }: the same city, by name and province or by code, as on an earlier line. */
  'cityRow.duplicate',
  /** { line, count }: more cells than the header has columns; a comma in a name without quotes, say. */
  'cityRow.tooManyCells',
  /** { line, name }: a name longer than 200 characters. */
  'cityRow.tooLong',
] as const;
export type CityRowCode = (typeof cityRowCodes)[number];

/** A city to be: the id is given when it is added. */
export type CityDraft = Omit<City, 'id'>;

export interface CitiesOfTable {
  readonly cities: readonly CityDraft[];
  /** The rows left out, in the file's order. */
  readonly issues: readonly Problem<CityRowCode>[];
  /** The columns that became attributes. */
  readonly attributes: readonly string[];
}

/** `csv.noNameColumn` has { columns }, the headings that there are. */
export type CitiesCsvProblemCode = ReadCsvProblemCode | 'csv.noNameColumn';

/** What a column of the file is taken for: a field of a city, an attribute under its heading, or nothing. */
export type CityColumnUse = CityColumn | 'attribute' | 'none';

interface Columns {
  readonly fields: ReadonlyMap<CityColumn, number>;
  readonly attributes: readonly { readonly name: string; readonly index: number }[];
}

/** By the headings: the first column of each meaning fills its field; a second one, like any other with a heading, is an attribute. */
export function guessCityColumns(headings: readonly string[]): CityColumnUse[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const field = cityColumnOf(heading);
    if (field !== null && !taken.has(field)) {
      taken.add(field);
      return field;
    }
    return heading === '' ? 'none' : 'attribute';
  });
}

function columnsOf(headings: readonly string[], uses: readonly CityColumnUse[]): Columns {
  const fields = new Map<CityColumn, number>();
  const attributes = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const use = uses[index] ?? 'none';
    if (use === 'none') continue;
    if (use !== 'attribute') {
      if (!fields.has(use)) fields.set(use, index);
    } else if (heading !== '' && !attributes.has(heading)) attributes.set(heading, index);
  }
  return { fields, attributes: [...attributes].map(([name, index]) => ({ name, index })) };
}

/** 440300, and what spreadsheets and statistics make of it: 440300.0, 440300000000. */
function codeOf(cell: string): string {
  return cell.normalize('NFKC').replace(/\.0+$/, '').replace(/^(\d{6})0{6}$/, '$1');
}

/** A number where the cell is one and would be written so again: 0755 is an area code, not 755. */
function attributeOf(cell: string): string | number {
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(plain) ? Number(plain) : cell;
}

function draftOf({ cells }: CsvRow, { fields, attributes }: Columns): CityDraft {
  const cell = (field: CityColumn): string => cells[fields.get(field) ?? -1] ?? '';
  const name = cell('name') || cell('shortName');
  const filled = attributes.map(({ name: attribute, index }) => [attribute, cells[index] ?? ''] as const).filter(([, value]) => value !== '');
  return {
    name,
    shortName: cell('shortName') || shortNameOf(name),
    nameEn: cell('nameEn'),
    province: cell('province'),
    code: codeOf(cell('code')),
    aliases: cell('aliases').split(/[、，,;；|/]/).map((alias) => alias.trim()).filter((alias) => alias !== ''),
    attributes: Object.fromEntries(filled.map(([attribute, value]) => [attribute, attributeOf(value)])),
  };
}

const draftSchema = v.omit(citySchema, ['id']);

function issueOf(row: CsvRow, draft: CityDraft): Problem<CityRowCode> | null {
  const { line } = row;
  if (row.extra.length > 0) return { code: 'cityRow.tooManyCells', params: { line, count: row.cells.length + row.extra.length } };
  if (draft.name === '') return { code: 'cityRow.nameless', params: { line } };
  if (!/^(?:\d{6})?$/.test(draft.code)) return { code: 'cityRow.badCode', params: { line, code: draft.code } };
  return v.safeParse(draftSchema, draft).success ? null : { code: 'cityRow.tooLong', params: { line, name: draft.name.slice(0, 20) } };
}

/**
 * The cities of a table whose columns are taken for `uses`, one for each. Rows that give no city are told with their
 * lines, and do not stop the others.
 */
export function citiesOfTable({ columns: headings, rows }: Pick<CsvTable, 'columns' | 'rows'>, uses: readonly CityColumnUse[]): Result<CitiesOfTable, 'csv.noNameColumn'> {
  const columns = columnsOf(headings, uses);
  if (!columns.fields.has('name') && !columns.fields.has('shortName')) return fail('csv.noNameColumn', { columns: headings.join('、') });
  const cities: CityDraft[] = [];
  const issues: Problem<CityRowCode>[] = [];
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const draft = draftOf(row, columns);
    const issue = issueOf(row, draft);
    const keys = [`${draft.province}/${draft.name}`, ...(draft.code === '' ? [] : [draft.code])];
    const firstLine = keys.map((key) => firstLines.get(key)).find((line) => line !== undefined);
    if (issue !== null) issues.push(issue);
    else if (firstLine !== undefined) issues.push({ code: 'cityRow.duplicate', params: { line: row.line, name: draft.name, firstLine } });
    else {
      for (const key of keys) firstLines.set(key, row.line);
      cities.push(draft);
    }
  }
  return ok({ cities, issues, attributes: columns.attributes.map(({ name }) => name) });
}
