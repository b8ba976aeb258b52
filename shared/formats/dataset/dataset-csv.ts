import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { levels } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { byteOrderMark, csvLine, csvLines } from '../csv/csv-text.ts';
import { guardCell, guardRow } from '../csv/guard.ts';
import { eachAtPace, type Pace } from '../pace.ts';
import type { Cell, Column } from './column.ts';
import { cityDatasetColumns, type DyadAtLevel, dyadDatasetColumns, dyadLevelColumns } from './dataset-columns.ts';

/** Rows between two looks at the pace: some 20 ms of work, so that waiting between them costs little. */
const chunk = 2000;

/** A table as csv (UTF-8 with BOM, CRLF), in which no text starts a formula. @throws CancelledError where `pace` asks for that */
async function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], pace: Pace): Promise<string> {
  const parts = [byteOrderMark + csvLines([columns.map(({ name }) => name)])];
  await eachAtPace(rows, pace, chunk, (row) => {
    parts.push(csvLine(columns.map(({ value }) => guardCell(value(row)))));
  });
  return parts.join('');
}

/** What a data set is made of: a project, its table at a day, and the language of its names. */
export interface DatasetSource {
  readonly state: ProjectState;
  readonly table: DyadTable;
  readonly language: Language;
}

const places = (size: number): number[] => Array.from({ length: size }, (_, place) => place);

/** dyads.csv: one row for every dyad, connected or coded or neither; its two cities in the first two columns. */
export function dyadsToCsv({ state, table, language }: DatasetSource, pace: Pace = {}): Promise<string> {
  return toCsv(dyadDatasetColumns(state, table, language), places(table.index.size), pace);
}

/** dyad-levels.csv: one row for every dyad and level. */
export function dyadLevelsToCsv({ state, table, language }: DatasetSource, pace: Pace = {}): Promise<string> {
  const rows = places(table.index.size).flatMap((place) => levels.map((level): DyadAtLevel => ({ place, level })));
  return toCsv(dyadLevelColumns(state, table, language), rows, pace);
}

/** cities.csv: one row for every city, with its breadth. */
export function citiesToCsv({ state, table, language }: DatasetSource, pace: Pace = {}): Promise<string> {
  return toCsv(cityDatasetColumns(state, table, language), places(table.index.cities.length), pace);
}

const dictionaryHead = ['file', 'position', 'variable', 'label_zh', 'label_en', 'type', 'unit', 'definition_zh', 'definition_en'];

/** data-dictionary.csv: what each variable of the three tables is, in both languages. */
export function dataDictionaryToCsv({ state, table, language }: DatasetSource): string {
  const rowsOf = <Row>(file: string, columns: readonly Column<Row>[]): Cell[][] =>
    columns.map(({ name, label, type, unit, definition }, index) => [file, index + 1, name, label.zh, label.en, type, unit, definition.zh, definition.en]);
  const rows = [
    ...rowsOf('dyads.csv', dyadDatasetColumns(state, table, language)),
    ...rowsOf('dyad-levels.csv', dyadLevelColumns(state, table, language)),
    ...rowsOf('cities.csv', cityDatasetColumns(state, table, language)),
  ];
  return byteOrderMark + csvLines([dictionaryHead, ...rows.map((row) => guardRow(row).cells)]);
}
