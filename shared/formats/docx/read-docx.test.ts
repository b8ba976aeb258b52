import {
  CommentRangeEnd, CommentRangeStart, CommentReference, Document, ExternalHyperlink, FootnoteReferenceRun, ImageRun, LevelFormat, Packer, Paragraph,
  Tab, Table, TableCell, TableRow, TextRun,
} from 'docx';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxFile, documentXml, paragraphXml } from '#test/fixtures/docx-file.ts';
import { readDocx } from './read-docx.ts';

type Options = ConstructorParameters<typeof Document>[0];

async function made(children: Options['sections'][number]['children'], options: Omit<Options, 'sections'> = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })));
}
async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocx(bytes);
  return read.ok ? read.value.text : read.problem.code;
}
const onePixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0));

describe('readDocx', () => {
  it('makes one line of one paragraph, an empty line of an empty one', async () => {
    const bytes = await made([new Paragraph('访谈者：您好。'), new Paragraph(''), new Paragraph({ children: [new TextRun('受访者：'), new TextRun({ text: '好𠮷', bold: true })] })]);
    expect(await readDocx(bytes)).toEqual({ ok: true, value: { text: '访谈者：您好。\n\n受访者：好𠮷', messages: [] } });
  });

  it('keeps tabs, line breaks and the words of links', async () => {
    const bytes = await made([
      new Paragraph({ children: [new TextRun({ children: ['一', new Tab(), '二'] }), new TextRun({ text: '三', break: 1 })] }),
      new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('链接')] })] }),
    ]);
    expect(await textOf(bytes)).toBe('一\t二\n三\n链接');
  });

  it('parts the cells of a row by tabs and the rows by lines', async () => {
    const cell = (...texts: readonly string[]): TableCell => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
    const bytes = await made([
      new Table({ rows: [new TableRow({ children: [cell('日期'), cell('2022-07-13')] }), new TableRow({ children: [cell('问'), cell('一', '二')] })] }),
      new Paragraph('后'),
    ]);
    expect(await textOf(bytes)).toBe('日期\t2022-07-13\n问\t一\n二\n后');
  });

  it('keeps footnotes at the end, numbered where they are referred to', async () => {
    const bytes = await made(
      [new Paragraph({ children: [new TextRun('甲'), new FootnoteReferenceRun(2), new TextRun('乙'), new FootnoteReferenceRun(1)] })],
      { footnotes: { 1: { children: [new Paragraph('注一')] }, 2: { children: [new Paragraph('注二')] } } },
    );
    expect(await textOf(bytes)).toBe('甲[1]乙[2]\n\n[1] 注二\n[2] 注一');
  });

  it('gives a note that is referred to twice, or refers to itself, one number and one place', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>注</w:t></w:r>${reference}</w:p></w:footnote></w:footnotes>`;
    const bytes = docxFile(documentXml(`<w:p>${reference}${reference}</w:p>`), { 'word/footnotes.xml': footnotes });
    expect(await textOf(bytes)).toBe('[1][1]\n\n[1] 注[1]');
  });

  it('says what it leaves out: pictures, comments, automatic numbers; and accepts tracked changes', async () => {
    const bytes = await made(
      [
        new Paragraph({ children: [new ImageRun({ type: 'png', data: onePixel, transformation: { width: 9, height: 9 } }), new TextRun('图')] }),
        new Paragraph({ children: [new CommentRangeStart(0), new TextRun('批'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] }),
        new Paragraph({ text: '第一问', numbering: { reference: 'list', level: 0 } }),
      ],
      {
        comments: { children: [{ id: 0, author: '甲', children: [new Paragraph('批注')] }] },
        numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
      },
    );
    expect(await readDocx(bytes)).toEqual({
      ok: true,
      value: {
        text: '图\n批\n第一问',
        messages: [
          { code: 'docx.picturesLeftOut', params: { count: 1 } },
          { code: 'docx.commentsLeftOut', params: { count: 1 } },
          { code: 'docx.numbersLeftOut', params: { count: 1 } },
        ],
      },
    });
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const tracked = documentXml(`<w:p>${run('前')}<w:ins w:id="1" w:author="a">${run('加')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`);
    expect(await readDocx(docxFile(tracked))).toEqual({ ok: true, value: { text: '前加', messages: [{ code: 'docx.changesAccepted', params: { count: 2 } }] } });
  });

  it('keeps the words of text boxes', async () => {
    const box = `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraphXml('框内')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await textOf(docxFile(documentXml(paragraphXml('前') + box + paragraphXml('后'))))).toContain('框内');
  });

  it('gives back any paragraphs of any characters that XML can hold', async () => {
    const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: character }), { minLength: 1, maxLength: 8 }), async (texts) => {
        // mammoth's XML parser ends a line at U+2028, LINE SEPARATOR, as XML 1.1 has it.
        expect(await textOf(await made(texts.map((text) => new Paragraph(text))))).toBe(texts.join('\n').replaceAll('\u2028', '\n'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('readDocx refuses', () => {
  const good = docxFile(documentXml(paragraphXml('正文')));

  it('a file cut off anywhere', async () => {
    for (let length = 4; length < good.length; length += 7) {
      expect(await readDocx(good.slice(0, length))).toMatchObject({ ok: false, problem: { code: 'zip.truncated' } });
    }
  });

  it('a damaged part', async () => {
    const damaged = good.slice();
    const local = new TextDecoder('latin1').decode(good).indexOf('word/document.xml') + 40;
    damaged[local] = (damaged[local] ?? 0) ^ 0xff;
    expect(await readDocx(damaged)).toMatchObject({ ok: false, problem: { code: 'zip.corrupt', params: { name: 'word/document.xml' } } });
  });

  it('a bomb in its text, but not a large picture beside it', async () => {
    expect(await textOf(docxFile(documentXml(paragraphXml('甲'.repeat(8_000_000)))))).toBe('zip.bomb');
    expect(await textOf(docxFile(documentXml(paragraphXml('甲')), { 'word/media/image1.png': new Uint8Array(30_000_000) }))).toBe('甲');
  });

  it('XML that declares a document type, in any part', async () => {
    const entities = '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(await readDocx(docxFile(documentXml(paragraphXml('&b;'), entities)))).toEqual({ ok: false, problem: { code: 'docx.doctype', params: { part: 'word/document.xml' } } });
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';
    expect(await readDocx(docxFile(documentXml(''), { 'word/styles.xml': outside }))).toEqual({ ok: false, problem: { code: 'docx.doctype', params: { part: 'word/styles.xml' } } });
  });

  it('a file without its main part', async () => {
    expect(await textOf(zipSync({ '[Content_Types].xml': new TextEncoder().encode('<Types/>'), 'word/styles.xml': new TextEncoder().encode('<x/>') }))).toBe('docx.noDocument');
  });

  it('XML that is none, or nested without end', async () => {
    expect(await textOf(docxFile('<w:document'))).toBe('docx.malformed');
    expect(await textOf(docxFile('not xml'))).toBe('docx.malformed');
    const deep = 50_000;
    expect(await textOf(docxFile(documentXml('<w:sdt><w:sdtContent>'.repeat(deep) + '</w:sdtContent></w:sdt>'.repeat(deep))))).toBe('docx.malformed');
  });

  it('what a password protects, and Word’s old format, each by its name', async () => {
    const stream = (name: string): Uint8Array => {
      const header = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
      const utf16 = Uint8Array.from([...name].flatMap((character) => [character.charCodeAt(0), 0]));
      return Uint8Array.from([...header, ...new Uint8Array(1016), ...utf16]);
    };
    expect(await textOf(stream('EncryptedPackage'))).toBe('import.passwordProtected');
    expect(await textOf(stream('WordDocument'))).toBe('import.oldWord');
    expect(await textOf(stream('Workbook'))).toBe('import.spreadsheet');
  });

  it('a file beyond the limit', async () => {
    const large = new Uint8Array(100_000_001);
    expect(await readDocx(large)).toEqual({ ok: false, problem: { code: 'import.tooLarge', params: { size: 100.1, limit: 100 } } });
  });

  it('never throws, whichever byte is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), async (damages) => {
        const damaged = good.slice();
        for (const [at, byte] of damages) damaged[at] = byte;
        expect(typeof (await readDocx(damaged)).ok).toBe('boolean');
      }),
    );
  });
});
