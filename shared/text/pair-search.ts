import type { City } from '#shared/domain/city.ts';
import { citiesOf, type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { createMatcher, type Match, type MatcherData } from './matcher.ts';
import { pairReadings } from './pair-query.ts';

/** A city or a dyad that a query finds. A dyad's cities come in the order in which the query names them. */
export type PairHit =
  | { readonly kind: 'city'; readonly city: City; readonly score: number }
  | { readonly kind: 'dyad'; readonly dyadId: DyadId; readonly cities: readonly [City, City]; readonly score: number };

export interface PairSearchOptions {
  /** Dyads used of late, latest first: they come before their equals. */
  readonly recent?: readonly DyadId[];
  readonly limit?: number;
}

/** Hits, best first, each dyad once whichever city comes first. */
export type PairSearch = (query: string, options?: PairSearchOptions) => PairHit[];

/** How many cities each half of a query may mean. */
const citiesPerHalf = 12;
const citiesPerName = 5;

/** Scores are those of `nameScore`, 100 from tier to tier: nothing below lifts a hit over a better tier but one. */
const recentBonus = 60;
const sameProvinceBonus = 20;
const unpartedPenalty = 60;
const loneLetterPenalty = 400;
const partnerPenalty = 100;

interface Asked {
  readonly bonusOf: (dyadId: DyadId, one: City, other: City) => number;
  readonly recent: readonly DyadId[];
}

/** Builds the search over a project's cities; anew when they or the tables of `data` change. */
export function createPairSearch(cities: readonly City[], data: MatcherData): PairSearch {
  const byId = new Map<CityId, City>(cities.map((city) => [city.id, city]));
  const match = createMatcher(
    cities.map((city) => ({ key: city, names: [city.shortName, city.name, city.nameEn, ...city.aliases, city.code] })),
    data,
  );

  /** A half is asked for again and again: at every split that shares it, and at the next letter typed. */
  const ranked = new Map<string, Match<City>[]>();
  const ranking = (name: string): Match<City>[] => {
    const before = ranked.get(name);
    if (before !== undefined) return before;
    if (ranked.size > 500) ranked.clear();
    const found = match(name, citiesPerHalf);
    ranked.set(name, found);
    return found;
  };

  const askedWith = (recent: readonly DyadId[]): Asked => {
    const places = new Map(recent.map((dyadId, place) => [dyadId, place]));
    return {
      recent,
      bonusOf: (dyadId, one, other) => {
        const place = places.get(dyadId);
        const ofRecent = place === undefined ? 0 : recentBonus - Math.min(place, recentBonus / 2);
        return ofRecent + (one.province !== '' && one.province === other.province ? sameProvinceBonus : 0);
      },
    };
  };

  function* pairsNamed(query: string, { bonusOf }: Asked): Generator<PairHit> {
    for (const { first, second, isExplicit } of pairReadings(query)) {
      const isLone = !isExplicit && [first, second].some((half) => /^[a-z]$/i.test(half));
      const penalty = isExplicit ? 0 : unpartedPenalty + (isLone ? loneLetterPenalty : 0);
      for (const one of ranking(first)) {
        for (const other of ranking(second)) {
          if (one.key === other.key) continue;
          const dyadId = dyadOf(one.key.id, other.key.id);
          // A pair is as good as its weaker half; the stronger one only parts equals.
          const score = Math.min(one.score, other.score) + Math.max(one.score, other.score) / 1000 - penalty + bonusOf(dyadId, one.key, other.key);
          yield { kind: 'dyad', dyadId, cities: [one.key, other.key], score };
        }
      }
    }
  }

  /** The cities of one name, all pairs of the best of them, and recent pairs of any. */
  function* cityAndPartners(query: string, { bonusOf, recent }: Asked): Generator<PairHit> {
    const named = ranking(query).slice(0, citiesPerName);
    for (const { key: city, score } of named) yield { kind: 'city', city, score };
    const [best] = named;
    if (best === undefined) return;
    for (const other of cities) {
      if (other === best.key) continue;
      const dyadId = dyadOf(best.key.id, other.id);
      yield { kind: 'dyad', dyadId, cities: [best.key, other], score: best.score - partnerPenalty + bonusOf(dyadId, best.key, other) };
    }
    for (const hit of recentPairs(recent)) {
      const own = named.slice(1).find(({ key }) => hit.cities.includes(key));
      if (own !== undefined) yield { ...hit, score: own.score - partnerPenalty + bonusOf(hit.dyadId, ...hit.cities) };
    }
  }

  function recentPairs(recent: readonly DyadId[]): (PairHit & { readonly kind: 'dyad' })[] {
    return recent.flatMap((dyadId) => {
      const [one, other] = citiesOf(dyadId).map((id) => byId.get(id));
      return one === undefined || other === undefined ? [] : [{ kind: 'dyad' as const, dyadId, cities: [one, other] as const, score: 0 }];
    });
  }

  return (query, { recent = [], limit = 20 } = {}) => {
    if (query.trim() === '') return recentPairs(recent).slice(0, limit);
    const asked = askedWith(recent);
    const best = new Map<string, PairHit>();
    for (const hit of [...cityAndPartners(query, asked), ...pairsNamed(query, asked)]) {
      const id = hit.kind === 'city' ? hit.city.id : hit.dyadId;
      if (hit.score > (best.get(id)?.score ?? Number.NEGATIVE_INFINITY)) best.set(id, hit);
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  };
}
