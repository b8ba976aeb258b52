import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { createCityFinder } from '#shared/text/city-names.ts';
import { foldName, type MatcherData } from '#shared/text/matcher.ts';
import { syllablesOf } from '#shared/text/pinyin.ts';
import { shortNameOf } from '../csv/short-name.ts';

/** What a person said of a name that no one city bears for certain: which it is, or that its rows are to be left out. */
export type CityAnswers = ReadonlyMap<string, CityId | 'leaveOut'>;

/** A name that has to be asked about. */
export interface UnknownCity {
  readonly name: string;
  /** Cities that it may mean, likeliest first; several bear it, or they only resemble it. */
  readonly candidates: readonly City[];
  /** The lines that it is on. */
  readonly lines: readonly number[];
}

export type Resolved = CityId | 'leaveOut' | null;

/**
 * Finds the cities that a file names: by full, short or English name, alias or code, 简 or 繁, with or without 市, 地区, 自治州, 盟
 * or the province before it, or in pinyin; else by what a person answered. Names that none of these settles are gathered.
 */
export class CityResolver {
  readonly #find: ReturnType<typeof createCityFinder>;
  readonly #byPinyin = new Map<string, City[]>();
  readonly #asked = new Map<string, { candidates: readonly City[]; lines: Set<number> }>();
  readonly #known = new Map<string, { exact: readonly City[]; candidates: readonly City[] }>();

  constructor(
    cities: readonly City[],
    { variants, readings }: MatcherData,
    private readonly answers: CityAnswers,
  ) {
    this.#find = createCityFinder(cities, variants);
    for (const city of cities) {
      // The reading that is listed first is the usual one; another could make one city of two.
      const spelt = syllablesOf(foldName(city.shortName, null), readings).map(([own = '', usual]) => usual ?? own).join('');
      const others = this.#byPinyin.get(spelt);
      if (others === undefined) this.#byPinyin.set(spelt, [city]);
      else others.push(city);
    }
  }

  #named(name: string): { exact: readonly City[]; candidates: readonly City[] } {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    let found = this.#find(name);
    if (found.exact.length === 0) {
      const short = this.#find(shortNameOf(name.trim()));
      const spelt = this.#byPinyin.get(foldName(name, null).replace(/(?:\s?city|\s?shi)$/, '').replace(/[\s'’·-]/g, '')) ?? [];
      if (short.exact.length > 0) found = short;
      else if (spelt.length > 0) found = { exact: spelt, candidates: [] };
    }
    this.#known.set(name, found);
    return found;
  }

  /** The city of `name` on `line`; null where it has to be asked about, which `unknown` then lists. */
  resolve(name: string, line: number): Resolved {
    const answer = this.answers.get(name);
    const { exact, candidates } = this.#named(name);
    const [only, second] = exact;
    if (answer === undefined && only !== undefined && second === undefined) return only.id;
    const asked = this.#asked.get(name) ?? { candidates: exact.length > 0 ? exact : candidates, lines: new Set<number>() };
    asked.lines.add(line);
    this.#asked.set(name, asked);
    return answer ?? null;
  }

  /** Whether exactly one city bears the name. Asks nobody. */
  knows(name: string): boolean {
    return name.trim() !== '' && this.#named(name).exact.length === 1;
  }

  /** Whether both names are of one city. Asks nobody. */
  areSame(one: string, other: string): boolean {
    return one === other || (this.knows(one) && this.knows(other) && this.#named(one).exact[0] === this.#named(other).exact[0]);
  }

  /** The names that were or have to be asked about, in the order in which they came. */
  get unknown(): UnknownCity[] {
    return [...this.#asked].map(([name, { candidates, lines }]) => ({ name, candidates, lines: [...lines] }));
  }
}
