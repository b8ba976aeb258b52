import type { CsvTable } from '../csv/read-csv.ts';
import type { CityResolver } from './city-resolver.ts';

/** How a file tells of dyads: one pair per row in two of its columns, or a matrix of cities by cities with one value. */
export type DyadFileForm =
  | { readonly kind: 'pairs'; readonly one: number; readonly other: number; readonly values: readonly number[] }
  | { readonly kind: 'matrix'; readonly name: string };

/** Our own files' columns that say what the project knows without them. */
const ownColumn = /^(?:dyad_id|city_[12]_(?:id|code)|province_[12]|same_province)$/;

const share = (names: readonly string[], resolver: CityResolver): number => {
  const filled = names.filter((name) => name !== '');
  return filled.length === 0 ? 0 : filled.filter((name) => resolver.knows(name)).length / filled.length;
};

/** The columns whose cells name cities, those that do so most first. */
function cityColumns({ columns, rows }: Pick<CsvTable, 'columns' | 'rows'>, resolver: CityResolver): number[] {
  const sample = rows.slice(0, 200);
  return columns
    .map((heading, index) => ({ index, isCode: ownColumn.test(heading), share: share(sample.map(({ cells }) => cells[index] ?? ''), resolver) }))
    .filter((each) => each.share >= 0.5 && !each.isCode)
    .map(({ index }) => index);
}

/**
 * The form a file seems to have. A matrix has names of cities both along the top and down the side; else the first two
 * columns that name cities are the pair, and the rest are values.
 */
export function guessDyadForm(table: Pick<CsvTable, 'columns' | 'rows'>, resolver: CityResolver, fileName: string): DyadFileForm {
  const { columns, rows } = table;
  const top = columns.slice(1);
  const side = rows.map(({ cells }) => cells[0] ?? '');
  if (top.length > 1 && share(top, resolver) >= 0.5 && share(side, resolver) >= 0.5) {
    return { kind: 'matrix', name: (columns[0] ?? '').trim() || fileName.replace(/\.[^.]*$/, '').slice(0, 100) };
  }
  const [one = 0, other = one === 0 ? 1 : 0] = cityColumns(table, resolver);
  const values = Array.from(columns.keys()).filter((index) => index !== one && index !== other && columns[index] !== '' && !ownColumn.test(columns[index] ?? ''));
  return { kind: 'pairs', one, other, values };
}
