import type { AgreementMode } from '#shared/domain/agreement.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { agreementKey, type NewAgreement } from '#shared/domain/operations/agreement-operations.ts';
import { readUncertainDate } from '#shared/text/uncertain-dates.ts';
import type { CsvRow, CsvTable } from '../csv/read-csv.ts';
import type { AgreementColumnUse } from './agreement-columns.ts';
import type { CityResolver, UnknownCity } from './city-resolver.ts';
import type { FateCode, RowFate } from './row-fate.ts';

export interface AgreementsOfTable {
  /** One for each dyad of each row: three cities that sign together have three. */
  readonly agreements: readonly NewAgreement[];
  readonly fates: readonly RowFate[];
  readonly unknown: readonly UnknownCity[];
}

const modeWords: Readonly<Record<AgreementMode, RegExp>> = {
  online: /全程网办|网上|在线|^online$/i,
  agency: /代收代办|代办|^agency$/i,
  multiSite: /多地联办|联办|^multi-?site$/i,
};

function readMode(text: string): AgreementMode | null {
  const found = (Object.keys(modeWords) as AgreementMode[]).filter((mode) => modeWords[mode].test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readItems(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace(/项$/, '').replace(/\.0+$/, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

const betweenCities = /[、，,;；/|\n]|\s*[–—~～-]\s*|\s+和\s+/;

type Cell = (use: AgreementColumnUse) => string;

function namesOf(cell: Cell): string[] {
  const named = [cell('one'), ...cell('other').split(/[、;；|\n]/), ...cell('cities').split(betweenCities)];
  return named.map((name) => name.trim()).filter((name) => name !== '');
}

/** A row's agreement without its cities, or why it is none. */
function termsOf(cell: Cell): Omit<NewAgreement, 'dyadId'> | readonly [FateCode, RowFate['params']] {
  const date = readUncertainDate(cell('date'));
  if (date === null) return ['badDate', { value: cell('date').slice(0, 60) }];
  const endDate = cell('endDate') === '' ? null : readUncertainDate(cell('endDate'));
  if (endDate === null && cell('endDate') !== '') return ['badEndDate', { value: cell('endDate').slice(0, 60) }];
  const items = cell('items') === '' ? null : readItems(cell('items'));
  if (items === null && cell('items') !== '') return ['badItems', { value: cell('items').slice(0, 60) }];
  const mode = cell('mode') === '' ? null : readMode(cell('mode'));
  if (mode === null && cell('mode') !== '') return ['badMode', { value: cell('mode').slice(0, 60) }];
  return { title: cell('title'), date, endDate, items, mode, source: cell('source'), note: cell('note') };
}

const isTerms = (terms: ReturnType<typeof termsOf>): terms is Omit<NewAgreement, 'dyadId'> => !Array.isArray(terms);

function citiesOfRow(names: readonly string[], line: number, resolver: CityResolver): CityId[] | FateCode {
  const found = names.map((name) => resolver.resolve(name, line));
  if (found.includes(null)) return 'unknownCity';
  if (found.includes('leaveOut')) return 'leftOut';
  const cities = [...new Set(found as CityId[])];
  if (cities.length >= 2) return cities;
  return names.length >= 2 ? 'sameCity' : 'noPair';
}

function pairsOf(cities: readonly CityId[]): (readonly [CityId, CityId])[] {
  return cities.flatMap((one, place) => cities.slice(place + 1).map((other) => [one, other] as const));
}

/** The agreements of a table whose columns are taken for `uses`. Rows that give none say why, and do not stop the others. */
export function agreementsOfTable({ rows }: Pick<CsvTable, 'rows'>, uses: readonly AgreementColumnUse[], resolver: CityResolver): AgreementsOfTable {
  const agreements: NewAgreement[] = [];
  const firstLines = new Map<string, number>();
  const fateOf = ({ line, cells, extra }: CsvRow): Omit<RowFate, 'line'> => {
    const cell: Cell = (use) => cells[uses.indexOf(use)] ?? '';
    const names = namesOf(cell);
    const told = (code: FateCode, params: RowFate['params'] = {}) => ({ cities: names.join('–'), code, params });
    if (extra.length > 0) return told('tooManyCells', { count: cells.length + extra.length });
    const cities = citiesOfRow(names, line, resolver);
    if (typeof cities === 'string') return told(cities);
    const terms = termsOf(cell);
    if (!isTerms(terms)) return told(...terms);
    const made = pairsOf(cities).map(([one, other]): NewAgreement => ({ ...terms, dyadId: dyadOf(one, other) }));
    const fresh = made.filter((agreement) => !firstLines.has(agreementKey(agreement)));
    const [first] = made;
    if (fresh.length === 0 && first !== undefined) return told('repeated', { firstLine: firstLines.get(agreementKey(first)) ?? line });
    for (const agreement of fresh) firstLines.set(agreementKey(agreement), line);
    agreements.push(...fresh);
    return told('taken');
  };
  const fates = rows.map((row) => ({ line: row.line, ...fateOf(row) }));
  return { agreements, fates, unknown: resolver.unknown };
}
