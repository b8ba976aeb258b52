import fc from 'fast-check';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';

import type { Agreement } from '#shared/domain/agreement.ts';
import { created } from '#shared/domain/change.ts';
import type { City } from '#shared/domain/city.ts';
import { citiesOf, dyadCount, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { applyChanges, emptyState, type ProjectState } from '#shared/domain/state.ts';
import { agreementsArbitrary, atDayArbitrary } from '#test/fixtures/random-agreements.ts';

import { daysInForce, isInForce } from './agreement-days.ts';
import { measureCities, rankByBreadth } from './city-measures.ts';
import { breadthDistribution, degreeDistribution } from './distribution.ts';
import { citiesAt, dyadIdAt, dyadIndexOf, dyadPlace, placeOfDyad } from './dyad-index.ts';
import { connectionAt, measureDyads } from './dyad-measures.ts';

const cityOf = (id: string, province: string, code = ''): City => ({
  id: id as CityId, name: `${id}市`, shortName: id, nameEn: '', province, code, aliases: [], attributes: {},
});
/** Two provinces, written in two ways, and one city whose province nobody knows. */
const cities = [
  cityOf('a', '广东省', '440100'), cityOf('b', '广东', '440300'), cityOf('c', 'Guangdong', '441900'),
  cityOf('d', '江西省', '360100'), cityOf('e', '江西', '360700'), cityOf('f', ''), cityOf('g', ' '),
];
const ids = cities.map(({ id }) => id);

function stateOf(agreements: readonly Agreement[]): ProjectState {
  return applyChanges(emptyState, [...cities.map((city) => created('city', city)), ...agreements.map((agreement) => created('agreement', agreement))]);
}

describe('dyadIndexOf', () => {
  const index = dyadIndexOf(stateOf([]));

  it('has a place for each dyad, the same whichever city is named first', () => {
    expect(index.size).toBe(dyadCount(cities.length));
    for (let place = 0; place < index.size; place += 1) {
      const [one, other] = [index.first[place] ?? -1, index.second[place] ?? -1];
      expect(one).toBeLessThan(other);
      expect([dyadPlace(7, one, other), dyadPlace(7, other, one), placeOfDyad(index, dyadIdAt(index, place))]).toEqual([place, place, place]);
    }
    expect(placeOfDyad(index, dyadOf('a' as CityId, 'stranger' as CityId))).toBe(-1);
    expect(() => citiesAt(index, index.size)).toThrow(RangeError);
  });

  it('goes by the code, and tells one province under its three names from no province', () => {
    expect(index.cities.map(({ id }) => id).slice(0, 5)).toEqual(['d', 'e', 'a', 'b', 'c']);
    const inside = Array.from(index.sameProvince.keys()).filter((place) => index.sameProvince[place] === 1);
    expect(inside.map((place) => citiesAt(index, place).map(({ id }) => id).join(''))).toEqual(['de', 'ab', 'ac', 'bc']);
  });
});

describe('measureDyads', () => {
  it('adds up what is in force, once for a dyad whichever order', () => {
    fc.assert(
      fc.property(agreementsArbitrary(ids), atDayArbitrary, (agreements, at) => {
        const measures = measureDyads(stateOf(agreements), at);
        for (const one of ids) {
          for (const other of ids) {
            if (one === other) continue;
            const place = placeOfDyad(measures.index, dyadOf(other, one));
            const inForce = agreements.filter((each) => each.dyadId === dyadOf(one, other) && isInForce(daysInForce(each), at));
            expect(measures.agreements[place]).toBe(inForce.length);
            expect(connectionAt(measures, place)).toBe(inForce.length > 0 ? 1 : 0);
            expect(measures.items[place]).toBe(inForce.reduce((sum, { items }) => sum + (items ?? 0), 0));
            expect(measures.withoutFigure[place]).toBe(inForce.filter(({ items }) => items === null).length);
            expect(measures.since.has(place)).toBe(inForce.length > 0);
          }
        }
      }),
    );
  });

  it('remembers while nothing changes and counts anew when something does', () => {
    const state = stateOf([]);
    expect(measureDyads(state, '2020-01-01')).toBe(measureDyads({ ...state }, '2020-01-01'));
    expect(measureDyads(state, '2020-01-02')).not.toBe(measureDyads(state, '2020-01-01'));
  });
});

describe('measureCities', () => {
  it('has the breadth that graphology knows as degree, inside and outside together', () => {
    fc.assert(
      fc.property(agreementsArbitrary(ids), atDayArbitrary, (agreements, at) => {
        const measures = measureDyads(stateOf(agreements), at);
        const graph = new Graph({ type: 'undirected', multi: false });
        for (const id of ids) graph.addNode(id);
        for (const agreement of agreements) if (isInForce(daysInForce(agreement), at)) graph.mergeEdge(...citiesOf(agreement.dyadId));
        const { breadth, inside, outside } = measureCities(measures);
        for (const [place, { id }] of measures.index.cities.entries()) {
          expect(breadth[place]).toBe(graph.degree(id));
          const compatriots = graph.filterNeighbors(id, (other) => ['ab', 'ac', 'bc', 'de'].includes([id, other].sort().join(''))).length;
          expect([inside[place], outside[place]]).toEqual([compatriots, graph.degree(id) - compatriots]);
        }
        expect(breadth.reduce((sum, each) => sum + each, 0)).toBe(2 * graph.size);
      }),
    );
  });

  it('ranks equals alike and passes the next rank over', () => {
    const agree = (one: string, other: string): Agreement => ({
      id: `${one}${other}` as Agreement['id'], dyadId: dyadOf(one as CityId, other as CityId), title: '', date: { precision: 'year', year: '2019' },
      endDate: null, items: null, mode: null, source: '', note: '',
    });
    const measures = measureDyads(stateOf([agree('a', 'b'), agree('a', 'd'), agree('b', 'c')]));
    const ranks = rankByBreadth(measures, measureCities(measures)).map(({ city, rank, breadth }) => `${rank} ${city.id} ${breadth}`);
    expect(ranks).toEqual(['1 a 2', '1 b 2', '3 d 1', '3 c 1', '5 e 0', '5 f 0', '5 g 0']);
  });
});

describe('distributions', () => {
  it('count every dyad once and every city once', () => {
    fc.assert(
      fc.property(agreementsArbitrary(ids), atDayArbitrary, (agreements, at) => {
        const measures = measureDyads(stateOf(agreements), at);
        const { known, withoutFigure, notConnected } = degreeDistribution(measures);
        expect(known.reduce((sum, { count }) => sum + count, withoutFigure + notConnected)).toBe(dyadCount(ids.length));
        expect(known.map(({ value }) => value)).toEqual([...new Set(known.map(({ value }) => value))].sort((a, b) => a - b));
        const cityCounts = breadthDistribution(measureCities(measures));
        expect(cityCounts.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
      }),
    );
  });
});
