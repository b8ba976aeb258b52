import { describe, expect, it } from 'vitest';
import { guessRecordId } from './guess-record-id.ts';

describe('guessRecordId', () => {
  it.each([
    ['SZG20220713.docx', 'SZG20220713'],
    ['szg20220713-2.txt', 'SZG20220713-2'],
    ['访谈记录SZG20220713终稿.docx', 'SZG20220713'],
    ['SZG20220713_v2.txt', 'SZG20220713'],
    ['SZG20220713 (1).docx', 'SZG20220713'],
    ['SZG 2022-07-13 访谈.docx', 'SZG20220713'],
    ['2022年7月13日 SZG 访谈录.docx', 'SZG20220713'],
    ['LH_2022.7.13_final.md', 'LH20220713'],
    ['SZG 2022-07-13 DOC FINAL.docx', 'SZG20220713'],
  ])('reads the file name %s', (fileName, expected) => {
    expect(guessRecordId(fileName, '')).toBe(expected);
  });

  it.each([
    'SZG20220230.docx',
    'SZG20221301.docx',
    'IMG20220713.txt',
    'XSZG202207131.txt',
    'SZG20220713与DGL20220714.docx',
    'SZG DGL 2022-07-13.docx',
    'SZG 2022-07-13 2022-07-14.docx',
    '深圳访谈 2022-07-13.docx',
    'SZG 访谈.docx',
    'interview.txt',
    '',
  ])('guesses nothing from %s', (fileName) => {
    expect(guessRecordId(fileName, '')).toBeNull();
  });

  it('asks the header, then the first lines, when the file name tells nothing', () => {
    expect(guessRecordId('访谈1.txt', '访谈记录\n记录编号：SZG20220713\n另见 DGL20220714\n正文')).toBe('SZG20220713');
    expect(guessRecordId('访谈1.txt', '（SZG20220713）\n正文')).toBe('SZG20220713');
    expect(guessRecordId('访谈1.txt', 'SZG20220713 DGL20220714')).toBeNull();
    expect(guessRecordId('访谈1.txt', `${'正文。'.repeat(1000)}SZG20220713`)).toBeNull();
  });

  it('trusts the file name before the text', () => {
    expect(guessRecordId('DGL20220714.txt', '记录编号：SZG20220713')).toBe('DGL20220714');
  });
});
