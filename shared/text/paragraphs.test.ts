import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';

const text = fc.string({ unit: fc.constantFrom('\n', '\n', '一', '𠮷', 'e\u0301', ' ', '。') });

describe('paragraphsOf', () => {
  it('gives the stretches between LFs, empty ones too', () => {
    expect(paragraphsOf('一\n\n二二\n')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 6 },
    ]);
    expect(paragraphsOf('')).toEqual([{ start: 0, end: 0 }]);
  });

  it('is the text again when joined by LF', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(paragraphsOf(sample).map(({ start, end }) => sample.slice(start, end)).join('\n')).toBe(sample);
      }),
    );
  });
});

describe('paragraphAt', () => {
  it('finds, at every offset, the paragraph of the list that holds it', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const paragraphs = paragraphsOf(sample);
        for (let offset = 0; offset <= sample.length; offset += 1) {
          expect(paragraphAt(sample, offset)).toEqual(paragraphs.find(({ end }) => offset <= end));
        }
      }),
    );
  });
});
