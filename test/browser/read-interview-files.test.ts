import { describe, expect, it } from 'vitest';
import { readTranscriptFile } from '#shared/formats/transcript-file.ts';
import { nextSentence } from '#shared/text/sentences.ts';
import { searchPattern } from '#shared/text/search-pattern.ts';
import { loadReadings } from '#shared/text/pinyin.ts';
import { loadVariants } from '#shared/text/variants.ts';
import { simplifiedProse, traditionalProse } from '#test/fixtures/chinese-prose.ts';
import { docxFile, documentXml, paragraphXml } from '#test/fixtures/docx-file.ts';
import { encodeText } from '#test/fixtures/encode-text.ts';

/** The page has other decoders, another segmenter and another build of mammoth than Node. */
describe('in a page', () => {
  it('reads a docx', async () => {
    const bytes = docxFile(documentXml(paragraphXml('访谈者：您好。', '', '受访者：好𠮷。')));
    expect(await readTranscriptFile({ name: 'SZG20220713.docx', bytes })).toMatchObject({
      ok: true,
      value: { text: '访谈者：您好。\n\n受访者：好𠮷。', encoding: 'docx', turnCount: 2, recordIdGuess: 'SZG20220713' },
    });
    expect(await readTranscriptFile({ name: 'a.docx', bytes: docxFile('<w:document') })).toMatchObject({ ok: false, problem: { code: 'docx.malformed' } });
  });

  it.each([
    ['gb18030', simplifiedProse],
    ['big5', traditionalProse],
    ['utf-16le', simplifiedProse],
    ['utf-16be', traditionalProse],
    ['utf-8', simplifiedProse],
  ] as const)('is certain of %s', async (encoding, prose) => {
    for (const text of prose) {
      expect(await readTranscriptFile({ name: 'a.txt', bytes: encodeText(text, encoding) })).toMatchObject({ ok: true, value: { text, encoding, certain: true } });
    }
  });

  it('steps through sentences as Node does', () => {
    const text = '他说：“好。”然后走了。\n1.加强合作。……（笑）行。';
    const found: string[] = [];
    for (let next = nextSentence(text, 0); next !== null; next = nextSentence(text, next.end)) found.push(text.slice(next.start, next.end));
    expect(found).toEqual(['他说：“好。”', '然后走了。', '1.加强合作。……', '（笑）行。']);
  });

  it('loads the tables of variants and readings', async () => {
    expect('廣東'.replace(searchPattern('广东', await loadVariants()) ?? '', '')).toBe('');
    expect((await loadReadings())('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  });
});
