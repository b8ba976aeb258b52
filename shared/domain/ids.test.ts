import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codingIdSchema, instantSchema } from './ids.ts';

describe('an id', () => {
  it.each(['a', 'gb440300', 'forces/attraction', '0f8fad5b-d9cb-469f-a165-70867728950e', 'x'.repeat(80)])('may be %s', (text) => {
    expect(v.is(codingIdSchema, text)).toBe(true);
  });
  it.each(['', '-a', '../a', '__proto__', 'a b', 'a|b', 'a~b', 'a\u202eb', '编码', 'x'.repeat(81), ...Object.getOwnPropertyNames(Object.prototype)])('may not be %j', (text) => {
    expect(v.is(codingIdSchema, text)).toBe(false);
  });
});

describe('an instant', () => {
  it('is what the clock gives', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }), (date) => {
        expect(v.is(instantSchema, date.toISOString())).toBe(true);
      }),
    );
  });
  it.each(['', '2026-01-01', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00+08', '2026-01-01 00:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-01-01T25:00:00.000Z', '+010000-01-01T00:00:00.000Z'])(
    'is not %j, which Date cannot read or would write otherwise',
    (text) => {
      expect(v.is(instantSchema, text)).toBe(false);
    },
  );
});
