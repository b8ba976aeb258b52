import type { Attribute, AttributeValue } from '#shared/domain/attribute.ts';
import { guessAttributeType, readAttributeValue } from '#shared/domain/attribute-value.ts';
import { type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { NewAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { OwnValues } from '#shared/domain/operations/set-attribute-values.ts';
import type { CsvTable } from '../csv/read-csv.ts';
import type { CityResolver, UnknownCity } from './city-resolver.ts';
import type { DyadFileForm } from './dyad-file-form.ts';
import type { FateCode, RowFate } from './row-fate.ts';

/** What a file would set, what becomes of each of its rows, and which names have to be asked about. */
export interface DyadValuesOfTable {
  readonly rows: readonly OwnValues<DyadId>[];
  readonly newAttributes: readonly NewAttribute[];
  readonly fates: readonly RowFate[];
  readonly unknown: readonly UnknownCity[];
}

interface RawRow {
  readonly line: number;
  readonly one: string;
  readonly other: string;
  readonly cells: readonly (readonly [name: string, text: string])[];
  readonly extra: number;
}

type Table = Pick<CsvTable, 'columns' | 'rows'>;

function rawRows({ columns, rows }: Table, form: DyadFileForm, resolver: CityResolver): RawRow[] {
  if (form.kind === 'pairs') {
    const names = new Map<string, number>();
    for (const index of form.values) if (!names.has(columns[index] ?? '')) names.set(columns[index] ?? '', index);
    return rows.map(({ line, cells, extra }) => ({
      line,
      one: cells[form.one] ?? '',
      other: cells[form.other] ?? '',
      cells: [...names].flatMap(([name, index]) => (cells[index] ? [[name, cells[index]] as const] : [])),
      extra: extra.length === 0 ? 0 : cells.length + extra.length,
    }));
  }
  return rows.flatMap(({ line, cells, extra }) =>
    columns.slice(1).flatMap((other, index): RawRow[] => {
      const [one = '', text = ''] = [cells[0], cells[index + 1]];
      // Half of a matrix is often left blank, and its diagonal is no dyad.
      if (text === '' || one === '' || resolver.areSame(one, other)) return [];
      return [{ line, one, other, cells: [[form.name, text]], extra: extra.length === 0 ? 0 : cells.length + extra.length }];
    }),
  );
}

interface Taken {
  readonly line: number;
  readonly values: Record<string, AttributeValue>;
}

class Reading {
  readonly taken = new Map<DyadId, Taken>();
  readonly fates: RowFate[] = [];

  constructor(
    private readonly types: ReadonlyMap<string, Pick<Attribute, 'type' | 'categories'>>,
    private readonly resolver: CityResolver,
  ) {}

  read(row: RawRow): void {
    const tell = (code: FateCode, params: RowFate['params'] = {}): void => {
      this.fates.push({ line: row.line, cities: `${row.one}–${row.other}`, code, params });
    };
    if (row.extra > 0) return tell('tooManyCells', { count: row.extra });
    if (row.one === '' || row.other === '') return tell('noPair');
    const [one, other] = [this.resolver.resolve(row.one, row.line), this.resolver.resolve(row.other, row.line)];
    if (one === null || other === null) return tell('unknownCity');
    if (one === 'leaveOut' || other === 'leaveOut') return tell('leftOut');
    if (one === other) return tell('sameCity');
    if (row.cells.length === 0) return tell('blank');
    this.#take(dyadOf(one, other), row, tell);
  }

  #take(dyadId: DyadId, row: RawRow, tell: (code: FateCode, params?: RowFate['params']) => void): void {
    const earlier = this.taken.get(dyadId);
    const values = earlier?.values ?? {};
    let isNew = false;
    let trouble: readonly [FateCode, RowFate['params']] | null = null;
    for (const [name, text] of row.cells) {
      const value = readAttributeValue(this.types.get(name) ?? { type: 'text', categories: [] }, text);
      const known = values[name];
      if (value === null) trouble ??= ['misfit', { name, value: text.slice(0, 60) }];
      else if (known === undefined) {
        values[name] = value;
        isNew = true;
      } else if (known !== value) trouble ??= ['contradicts', { name, value: text.slice(0, 60), firstLine: earlier?.line ?? row.line }];
    }
    if (earlier === undefined && isNew) this.taken.set(dyadId, { line: row.line, values });
    if (trouble !== null) tell(...trouble);
    else if (isNew) tell('taken');
    else tell('repeated', { firstLine: earlier?.line ?? row.line });
  }
}

/**
 * The values of dyads that a table holds, in either order of their cities. `declared` are the project's attributes of dyads:
 * their types hold; other columns become new attributes of the type that suits their cells.
 */
export function dyadValuesOfTable(table: Table, form: DyadFileForm, declared: readonly Attribute[], resolver: CityResolver): DyadValuesOfTable {
  const raw = rawRows(table, form, resolver);
  const names = [...new Set(form.kind === 'matrix' ? [form.name] : form.values.map((index) => table.columns[index] ?? ''))].filter((name) => name !== '');
  const known = new Map(declared.map((attribute) => [attribute.name, attribute]));
  const texts = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const { cells } of raw) for (const [name, text] of cells) texts.get(name)?.push(text);
  const newAttributes = names
    .filter((name) => !known.has(name))
    .map((name): NewAttribute => ({ of: 'dyad', name, type: guessAttributeType(texts.get(name) ?? []), unit: '', description: '', categories: [] }));
  const types = new Map<string, Pick<Attribute, 'type' | 'categories'>>([...newAttributes.map((each) => [each.name, each] as const), ...known]);
  const reading = new Reading(types, resolver);
  for (const row of raw) reading.read(row);
  const rows = [...reading.taken].map(([id, { values }]) => ({ id, values }));
  const used = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return { rows, newAttributes: newAttributes.filter(({ name }) => used.has(name)), fates: reading.fates, unknown: resolver.unknown };
}
