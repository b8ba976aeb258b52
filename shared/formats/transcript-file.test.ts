import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { simplifiedProse, traditionalProse } from '#test/fixtures/chinese-prose.ts';
import { docxFile, documentXml, paragraphXml } from '#test/fixtures/docx-file.ts';
import { byteOrderMarks, encodeText, joined } from '#test/fixtures/encode-text.ts';
import { importProblemCodes } from './import-problem.ts';
import { readTranscriptFile } from './transcript-file.ts';

const interview = ['深圳市政务服务局访谈记录', '记录编号：SZG20220713', '访谈日期：2022年7月13日', '职务：科长', '所代表城市：深圳', '', ...simplifiedProse].join('\r\n');
const utf8 = (text: string): Uint8Array => encodeText(text, 'utf-8');

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readTranscriptFile({ name, bytes });
  return read.ok ? 'ok' : read.problem.code;
}

describe('readTranscriptFile', () => {
  it('reads a text with its header, record id and turns, and normalises line ends', async () => {
    const read = await readTranscriptFile({ name: '访谈.txt', bytes: joined(byteOrderMarks['utf-8'], utf8(interview)) });
    expect(read).toEqual({
      ok: true,
      value: {
        fileName: '访谈.txt',
        text: interview.replaceAll('\r\n', '\n'),
        encoding: 'utf-8',
        certain: true,
        candidates: [{ encoding: 'utf-8', preview: expect.stringContaining('深圳市政务服务局') as string, score: expect.any(Number) as number }],
        recordIdGuess: 'SZG20220713',
        header: { title: '深圳市政务服务局访谈记录', recordId: 'SZG20220713', date: '2022-07-13', role: '科长' },
        cityName: '深圳',
        turnCount: 2,
        messages: [],
      },
    });
  });

  it.each([
    ['gb18030', simplifiedProse],
    ['big5', traditionalProse],
    ['utf-16le', simplifiedProse],
    ['utf-16be', traditionalProse],
  ] as const)('reads %s', async (encoding, prose) => {
    expect(await readTranscriptFile({ name: 'a.txt', bytes: encodeText(prose.join('\n'), encoding) })).toMatchObject({
      ok: true, value: { text: prose.join('\n'), encoding, certain: true, turnCount: 2 },
    });
  });

  it('keeps every character of Markdown', async () => {
    const text = '# 标题\n\n**访谈者**：*您*好  \n> 引文\n';
    expect(await readTranscriptFile({ name: 'SZG20220713.md', bytes: utf8(text) })).toMatchObject({ ok: true, value: { text, recordIdGuess: 'SZG20220713', turnCount: 1 } });
  });

  it('reads a docx whatever its name, and a text that is called docx', async () => {
    const docx = docxFile(documentXml(paragraphXml('记录编号：SZG20220713', '访谈者：您好。', '受访者：好。')));
    for (const name of ['a.docx', 'a.txt', 'a']) {
      expect(await readTranscriptFile({ name, bytes: docx })).toMatchObject({
        ok: true, value: { text: '记录编号：SZG20220713\n访谈者：您好。\n受访者：好。', encoding: 'docx', certain: true, recordIdGuess: 'SZG20220713', turnCount: 2 },
      });
    }
    expect(await readTranscriptFile({ name: 'a.docx', bytes: utf8('访谈者：您好。') })).toMatchObject({ ok: true, value: { encoding: 'utf-8' } });
  });

  it('reads in the encoding that a person chose, or says where it does not fit', async () => {
    const bytes = encodeText('深圳', 'gb18030');
    expect(await readTranscriptFile({ name: 'a.txt', bytes, encoding: 'gb18030' })).toMatchObject({ ok: true, value: { text: '深圳', encoding: 'gb18030', certain: true } });
    expect(await readTranscriptFile({ name: 'a.txt', bytes, encoding: 'utf-8' })).toEqual({ ok: false, problem: { code: 'import.undecodable', params: { encoding: 'utf-8', line: 1 } } });
  });

  it.each([
    ['a.txt', new Uint8Array(), 'import.empty'],
    ['a.txt', utf8('\uFEFF \r\n　\n'), 'import.empty'],
    ['a.docx', docxFile(documentXml(paragraphXml(' ', ''))), 'import.empty'],
    ['a.docx', docxFile(documentXml(paragraphXml('正文'))).slice(0, 300), 'zip.truncated'],
    ['a.docx', docxFile(documentXml(paragraphXml('正文'.repeat(5_000_000)))), 'zip.bomb'],
    ['a.docx', zipSync({ '[Content_Types].xml': utf8('<Types/>') }), 'docx.noDocument'],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': utf8('<x/>') }), 'import.spreadsheet'],
    ['a.zip', zipSync({ 'a.txt': utf8('x') }), 'import.archive'],
    ['a.txt', utf8('%PDF-1.7'), 'import.pdf'],
    ['a.txt', utf8('a\0b\0c'), 'import.binary'],
  ])('refuses %s: %#', async (name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  it('refuses a text beyond the limit with both sizes', async () => {
    expect(await readTranscriptFile({ name: 'a.txt', bytes: new Uint8Array(50_000_000).fill(0x61) })).toEqual({
      ok: false, problem: { code: 'import.tooLarge', params: { size: 50, limit: 20 } },
    });
  });

  it('never throws, whatever the bytes: always a text or a known problem', async () => {
    const beginnings = [[], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xd0, 0xcf, 0x11, 0xe0], [...utf8('记录编号：\n访谈者：')]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'b.docx', 'SZG20220713', ''), async (beginning, rest, name) => {
        const bytes = Uint8Array.from([...beginning, ...rest]);
        const read = await readTranscriptFile({ name, bytes });
        if (read.ok) expect(read.value.text.trim()).not.toBe('');
        else expect(importProblemCodes).toContain(read.problem.code);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every character of any Unicode text but its line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.oneof(fc.constantFrom('\r\n', '\n', 'e\u0301', '𠮷', '访谈者：', '\u200d'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }), async (text) => {
        const read = await readTranscriptFile({ name: 'a.txt', bytes: utf8(text), encoding: 'utf-8' });
        if (read.ok) expect(read.value.text).toBe(text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('importProblemCodes', () => {
  it('are each there once', () => {
    expect(new Set(importProblemCodes).size).toBe(importProblemCodes.length);
  });
});
