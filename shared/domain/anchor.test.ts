import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anchorAt, splitsCharacter, standsOn, wholeCharacters } from './anchor.ts';

/** Half a character outside of the BMP. */
const halves = /\p{Surrogate}/u;

/** Texts in which a careless cut is likely to halve a character. */
const text = fc.string({ unit: fc.constantFrom('深', '东', '。', 'a', '𠮷', '👩‍💻'), minLength: 1, maxLength: 120 });
const passageIn = text.chain((value) => fc.tuple(fc.constant(value), fc.nat(value.length), fc.nat(value.length)).map(([within, one, other]) => ({ text: within, passage: { start: Math.min(one, other), end: Math.max(one, other) } })));

describe('an anchor', () => {
  it('holds whole characters only, in its quote and on either side of it', () => {
    fc.assert(
      fc.property(passageIn, ({ text: within, passage }) => {
        const anchor = anchorAt(within, passage);
        for (const part of [anchor.prefix, anchor.quote, anchor.suffix]) expect(halves.test(part), JSON.stringify(part)).toBe(false);
        expect(standsOn(within, anchor)).toBe(true);
        expect(anchor.start).toBeLessThanOrEqual(passage.start);
        expect(anchor.end).toBeGreaterThanOrEqual(passage.end);
        expect(within.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(within.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps 32 units around the quote, and one less where the thirty-second would halve a character', () => {
    const anchor = anchorAt(`${'𠮷'.repeat(20)}甲${'𠮷'.repeat(20)}`, { start: 40, end: 41 });
    expect([anchor.prefix.length, anchor.suffix.length]).toEqual([32, 32]);
    const shifted = anchorAt(`${'𠮷'.repeat(20)}甲乙丙${'𠮷'.repeat(20)}`, { start: 41, end: 42 });
    expect([shifted.prefix.length, shifted.suffix.length]).toEqual([31, 31]);
  });

  it('ends where the text ends, whatever is asked for', () => {
    expect(anchorAt('甲乙', { start: -3, end: 9 })).toEqual({ start: 0, end: 2, quote: '甲乙', prefix: '', suffix: '' });
    expect(wholeCharacters('甲乙', { start: 5, end: 9 })).toEqual({ start: 2, end: 2 });
  });

  it('stands on its words no longer when the text has changed under it', () => {
    const anchor = anchorAt('先签约，后办件', { start: 0, end: 3 });
    expect(standsOn('先办件，后签约', anchor)).toBe(false);
  });
});

describe('a character outside of the BMP', () => {
  it('is split between its halves and nowhere else', () => {
    expect([0, 1, 2, 3].map((offset) => splitsCharacter('a𠮷', offset))).toEqual([false, false, true, false]);
  });
});
