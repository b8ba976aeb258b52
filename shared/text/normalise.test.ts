import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksBinary } from './binary.ts';
import { normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it('makes every line end LF and takes the byte order mark away', () => {
    expect(normaliseText('\uFEFF一\r\n二\r三\n四\r\r\n五')).toBe('一\n二\n三\n四\n\n五');
  });

  it('leaves every other character alone: combining marks, compatibility forms, a mark inside, blanks at the ends', () => {
    const text = ' e\u0301 \uF900 Ａ１ 𠮷\uFEFF\u200B\u2028 ';
    expect(normaliseText(text)).toBe(text);
  });

  it('is done once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\r', '\n', '\uFEFF', 'a', '𠮷', '\u0301') }), (text) => {
        const once = normaliseText(text);
        expect(once).not.toMatch(/\r/);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('looksBinary', () => {
  it('sees a NUL, and more than stray control characters', () => {
    expect(looksBinary('文\0字')).toBe(true);
    expect(looksBinary('\u0001\u0002\u0003文字'.repeat(10))).toBe(true);
  });

  it('lets pass what texts do contain: tabs, form feeds, one stray control in a long text', () => {
    expect(looksBinary('一\t二\f三\v四\u001b\u001a\n')).toBe(false);
    expect(looksBinary(`${'文'.repeat(2000)}\u0008`)).toBe(false);
    expect(looksBinary('')).toBe(false);
  });
});
