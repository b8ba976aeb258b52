import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { CityId } from '#shared/domain/ids.ts';
import { agreementsArbitrary } from '#test/fixtures/random-agreements.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { orderCities, provinceBands } from './city-order.ts';
import { dyadTableOf } from './dyad-table.ts';
import { dyadValues } from './dyad-values.ts';
import { connectedPart, networkOf } from './network.ts';
import { layOutNetwork, networkLayouts } from './network-layout.ts';
import { divergingClasses, sequentialClasses } from './value-classes.ts';

const project = new TestProject();
const cities = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, place) => project.city(`c${place}`, name, '', `44${place}100`));

it('orders cities by code, by breadth and by hand, each city once', () => {
  const { index, cities: measures } = dyadTableOf(project.state);
  const breadth = Uint16Array.from([0, 3, 1, 3, 0, 2]);
  expect(orderCities(index, 'province', measures)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(orderCities(index, 'breadth', { breadth })).toEqual([1, 3, 5, 2, 0, 4]);
  expect(orderCities(index, 'hand', measures, ['c4', 'c1', 'gone', 'c4'] as CityId[])).toEqual([4, 1, 0, 2, 3, 5]);
  expect(provinceBands(index, [0, 1, 2])).toEqual([{ province: '广东省', first: 0, end: 3 }]);
});

it('puts every value into exactly one class, classes in order and not overlapping', () => {
  const someValues = fc.array(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: -50, max: 50, noNaN: true }), fc.constant(Number.NaN)), { maxLength: 60 });
  fc.assert(
    fc.property(someValues, fc.boolean(), (values, isDiverging) => {
      const { classes, classOf } = isDiverging ? divergingClasses(values) : sequentialClasses(values);
      expect(classes.length).toBeLessThanOrEqual(isDiverging ? 7 : 6);
      classes.forEach(({ from, to }, place) => {
        expect(from).toBeLessThanOrEqual(to);
        if (place > 0) expect(classes[place - 1]?.to).toBeLessThan(from);
      });
      for (const value of values) {
        const found = classes[classOf(value)];
        if (Number.isNaN(value)) expect(found).toBeUndefined();
        else expect(found !== undefined && value >= found.from && value <= found.to).toBe(true);
      }
    }),
  );
});

it('has limits that people read', () => {
  expect(sequentialClasses(Array.from({ length: 100 }, (_, value) => value + 1)).classes.map(({ from }) => from)).toEqual([1, 10, 30, 50]);
  expect(divergingClasses([-3, 0, 2]).classes).toEqual([{ from: -3, to: -3 }, { from: -2, to: -2 }, { from: 0, to: 0 }, { from: 2, to: 2 }, { from: 3, to: 3 }]);
});

it('draws every connected dyad once, and gives each city as many partners as it has lines', () => {
  fc.assert(
    fc.property(agreementsArbitrary(cities), (agreements) => {
      const state = { ...project.state, agreements: new Map(agreements.map((agreement) => [agreement.id as string, agreement])) };
      const table = dyadTableOf(state);
      const network = networkOf(table, { province: null, codeIds: null });
      expect(network.lines.length).toBe(table.measures.agreements.filter((count) => count > 0).length);
      expect(network.cities.map(({ breadth }) => breadth)).toEqual([...table.cities.breadth]);
      expect(connectedPart(network).cities.every(({ breadth }) => breadth > 0)).toBe(true);
      const values = dyadValues(state, table, 'degree');
      for (const { place, items, isUnknown } of network.lines) {
        if (isUnknown) expect(values[place]).toBeNaN();
        else expect(values[place]).toBe(items);
      }
    }),
  );
});

it('lays a network out alike every time, within the square', () => {
  fc.assert(
    fc.property(agreementsArbitrary(cities), fc.constantFrom(...networkLayouts), (agreements, name) => {
      const state = { ...project.state, agreements: new Map(agreements.map((agreement) => [agreement.id as string, agreement])) };
      const network = networkOf(dyadTableOf(state), { province: null, codeIds: null });
      const layout = layOutNetwork(network, name);
      expect(layOutNetwork(network, name)).toEqual(layout);
      for (const value of [...layout.x, ...layout.y]) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
