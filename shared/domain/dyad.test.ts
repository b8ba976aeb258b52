import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { citiesOf, dyadCount, dyadOf, isDyadId } from './dyad.ts';
import type { CityId } from './ids.ts';

/** Ids whose order differs between code units and a dictionary. */
const cityId = fc.constantFrom('gb440300', 'gb441900', 'GB440300', 'a', 'B', 'Z1', 'city-1', 'City-1', 'city-10', 'city-2').map((id) => id as CityId);
const pair = fc.tuple(cityId, cityId).filter(([one, other]) => one !== other);

describe('a dyad', () => {
  it('is the same whichever city is named first, has both, and stands in code-unit order on every machine', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const dyad = dyadOf(one, other);
        expect(dyadOf(other, one)).toBe(dyad);
        expect(isDyadId(dyad)).toBe(true);
        expect(citiesOf(dyad)).toEqual([one, other].sort());
      }),
    );
  });

  it('is refused the wrong way round, of one city, and of three', () => {
    for (const wrong of ['gb441900~gb440300', 'a~B', 'gb440300~gb440300', 'a~b~c', 'gb440300', 'gb440300~', '']) expect(isDyadId(wrong), wrong).toBe(false);
    expect(() => dyadOf('a' as CityId, 'a' as CityId)).toThrow(RangeError);
  });

  it('is one of n(n-1)/2', () => {
    expect([0, 1, 2, 3, 155, 333].map(dyadCount)).toEqual([0, 0, 1, 3, 11_935, 55_278]);
  });
});
