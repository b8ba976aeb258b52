import type { Bilingual } from '#shared/domain/bilingual.ts';

export type Cell = string | number;

/** A variable of a data set: what R, Stata or Python calls it, and what the data dictionary says of it. */
export interface Column<Row> {
  /** ASCII, lower case, at most 32 characters (Stata's limit), unique in its file. */
  readonly name: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly type: 'text' | 'number' | 'date' | '0/1';
  readonly unit: string;
  /** A blank text where nothing is known. */
  readonly value: (row: Row) => Cell;
}

/** A column, of which only what matters need be said. */
export function column<Row>(name: string, label: Bilingual, definition: Bilingual, value: (row: Row) => Cell, rest: Partial<Pick<Column<Row>, 'type' | 'unit'>> = {}): Column<Row> {
  return { name, label, definition, value, type: 'number', unit: '', ...rest };
}

const longestName = 32;

/** `text` as the name of a variable: `builtin/forces/push.market-actors` becomes `builtin_forces_push_market_actors`. Blank where nothing of it is ASCII. */
export function variableName(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return /^\d/.test(plain) ? `v_${plain}` : plain;
}

/** The columns with names cut to length and told apart by a number where two would be the same. */
export function withUniqueNames<Row>(columns: readonly Column<Row>[]): Column<Row>[] {
  const taken = new Set<string>();
  return columns.map((each) => {
    let name = each.name.slice(0, longestName).replace(/_+$/, '');
    for (let count = 2; taken.has(name); count += 1) name = `${each.name.slice(0, longestName - String(count).length - 1)}_${count}`;
    taken.add(name);
    return { ...each, name };
  });
}
