import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['深圳—东莞 编码摘录', '深圳—东莞 编码摘录.docx'],
    ['摘录.docx', '摘录.docx'],
    ['摘录.DOCX', '摘录.docx'],
    ['SZG20220713.txt', 'SZG20220713.txt.docx'],
    ['../../etc/passwd', '_.._etc_passwd.docx'],
    ['..\\..\\boot.ini', '_.._boot.ini.docx'],
    ['C:\\temp\\a', 'C__temp_a.docx'],
    ['what? "this" <is> | *it*', 'what_ _this_ _is_ _ _it_.docx'],
    ['a\u0000b\nc', 'a b c.docx'],
    ['report\u202Efdp.exe', 'reportfdp.exe.docx'],
    ['SZG\u200B20220713', 'SZG20220713.docx'],
    ['half \uD83D pair', 'half pair.docx'],
    ['.hidden', 'hidden.docx'],
    ['trailing . . ', 'trailing.docx'],
    ['', 'untitled.docx'],
    [' ... ', 'untitled.docx'],
    ['CON', '_CON.docx'],
    ['nul.docx', '_nul.docx'],
    ['com1.notes', '_com1.notes.docx'],
    ['LPT²', '_LPT².docx'],
    ['console', 'console.docx'],
    ['e\u0301tude', 'étude.docx'],
  ])('%j becomes %j', (wish, expected) => {
    expect(safeFileName(wish, 'docx')).toBe(expected);
  });

  it('cuts a long name between code points, to what every file system takes', () => {
    const name = safeFileName('𠮷'.repeat(300), 'dyadtrace');
    expect(name).toBe(`${'𠮷'.repeat(45)}.dyadtrace`);
  });

  it('is safe and stable whatever is wished', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (wish) => {
        const name = safeFileName(wish, 'csv');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.csv$/u);
        expect(name).not.toMatch(/^\.|^\s|[.\s]\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(safeFileName(name, 'csv')).toBe(name);
      }),
    );
  });
});
