import { type Bilingual, inLanguage, type Language } from '#shared/domain/bilingual.ts';
import { fullCityName } from '#shared/domain/city-name.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** The labels of entries that name records which have a name in both languages. */
const namedLabels: ReadonlySet<string> = new Set(['code', 'into', 'codebook', 'city']);

/** Between the names of a label. */
const labelSeparator = '、';
const separators: Readonly<Record<Language, string>> = { 'zh-CN': '、', en: ', ' };

/** Names as labels have them (`nameOf` of the operations: Chinese first) -> the same in both languages. */
export type NameBook = ReadonlyMap<string, Bilingual>;

const bilingualCity = (city: Parameters<typeof fullCityName>[0]): Bilingual => ({ zh: city.name, en: fullCityName(city, 'en') });

function bookOf(names: Iterable<Bilingual>): NameBook {
  return new Map([...names].map((name) => [inLanguage(name, 'zh-CN'), name]));
}

/** The names of what the project has now. */
export function namesNow({ codes, codebooks, cities }: Pick<ProjectState, 'codes' | 'codebooks' | 'cities'>): NameBook {
  return bookOf([...[...cities.values()].map(bilingualCity), ...[...codebooks.values(), ...codes.values()].map(({ name }) => name)]);
}

/** The names in `label`, each by itself; a name may hold the separator. */
const partsOf = (value: string): readonly string[] => [value, ...value.split(labelSeparator)];

/** Those names of the entry's label that its own changes tell: of what was deleted, or had another name then. */
export function namesThen({ label, changes }: Pick<Entry, 'label' | 'changes'>): NameBook {
  const wanted = new Set(Object.entries(label).flatMap(([key, value]) => (namedLabels.has(key) && typeof value === 'string' ? partsOf(value) : [])));
  const found: Bilingual[] = [];
  for (const change of changes) {
    for (const record of [change.before, change.after]) {
      if (record === null) continue;
      const name = change.kind === 'code' || change.kind === 'codebook' ? (record as { readonly name: Bilingual }).name : change.kind === 'city' ? bilingualCity(record as Parameters<typeof bilingualCity>[0]) : null;
      if (name !== null && wanted.has(inLanguage(name, 'zh-CN'))) found.push(name);
    }
  }
  return bookOf(found);
}

/** The label with its names in `language`, joined as that language joins. A name that no book has stays as it is written. */
export function labelIn(language: Language, label: Entry['label'], ...books: readonly NameBook[]): Entry['label'] {
  const look = (name: string): Bilingual | undefined => books.map((book) => book.get(name)).find((found) => found !== undefined);
  const say = (value: string): string => {
    const whole = look(value);
    if (whole !== undefined) return inLanguage(whole, language);
    const parts = value.split(labelSeparator).map((part) => look(part) ?? part);
    // Words that nobody knows may hold the separator for reasons of their own.
    if (parts.every((part) => typeof part === 'string')) return value;
    return parts.map((part) => (typeof part === 'string' ? part : inLanguage(part, language))).join(separators[language]);
  };
  return Object.fromEntries(Object.entries(label).map(([key, value]) => [key, namedLabels.has(key) && typeof value === 'string' ? say(value) : value]));
}
