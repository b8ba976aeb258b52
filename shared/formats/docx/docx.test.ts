import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';

import type { CodingTableDocument } from '../coding-table-document.ts';
import { buildExcerptDocument, type DocumentSection, type ExcerptDocument } from '../excerpt-document.ts';
import { CancelledError } from '../pace.ts';
import { quotation, quotationText } from '../quotation.ts';
import { codingTableToDocx } from './coding-table-to-docx.ts';
import { excerptsToDocx } from './excerpts-to-docx.ts';
import { xmlText } from './xml-text.ts';

const quote = (passage: string) => quotation({ passage, recordId: 'SZG20220713', form: 'zh', speaker: null, before: '', after: '' });

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The paragraphs as mammoth reads them, in order: what Word would show, line breaks included. */
async function paragraphsOf(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return [...value.matchAll(/<(p|h\d)>(.*?)<\/\1>/gs)].map(([, , html = '']) =>
    html
      .replaceAll('<br />', '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity),
  );
}

const small: ExcerptDocument = {
  title: '摘录 <A&B>',
  language: 'zh-CN',
  form: 'zh',
  counts: '参考点 1，材料来源 1',
  sections: [
    {
      heading: '引力',
      counts: '参考点 1，材料来源 1',
      entries: [{ quotation: quotation({ passage: '深圳', recordId: 'SZG20220713', form: 'zh', speaker: null, before: '前文', after: '' }), details: [{ label: '备注', text: '一\n二' }] }],
      sections: [],
    },
  ],
};

describe('excerptsToDocx', () => {
  it('is read back with every quotation as it was, in any project', { timeout: 60_000 }, async () => {
    const quotationsOf = (sections: readonly DocumentSection[]): string[] =>
      sections.flatMap(({ entries, sections: below }) => [...entries.map((entry) => quotationText(entry.quotation)), ...quotationsOf(below)]);
    await fc.assert(
      fc.asyncProperty(projectArbitrary, async ({ state, texts }) => {
        const codings = selectCodings(state, everyExcerpt);
        if (codings.length === 0) return;
        const document = await buildExcerptDocument(
          { state, texts, codings },
          { title: '摘录', groupBy: 'code', language: 'zh-CN', form: 'zh', context: 'none', speaker: false, note: false, links: false, codePath: false },
        );
        if (!document.ok) throw new Error(document.problem.code);
        const found = await paragraphsOf(await excerptsToDocx(document.value));
        for (const expected of quotationsOf(document.value.sections)) expect(found).toContain(xmlText(expected));
      }),
      { numRuns: 20 },
    );
  });

  it('has headings, notes and Chinese fonts set, and context in a style of its own', async () => {
    const bytes = await excerptsToDocx(small);
    expect(await paragraphsOf(bytes)).toEqual([
      '摘录 <A&B>',
      '参考点 1，材料来源 1',
      '引力（参考点 1，材料来源 1）',
      '〔前文〕“深圳”（SZG20220713）',
      '备注：一\n二',
    ]);
    const body = partOf(bytes, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:rStyle w:val="ExcerptContext"/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">〔前文〕</w:t>');
    const styles = partOf(bytes, 'word/styles.xml');
    const styled = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)) expect(styled).toContain(id);
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toMatch(/w:ascii="Times New Roman"[^>]*w:eastAsia="SimSun"|w:eastAsia="SimSun"[^>]*w:ascii="Times New Roman"/);
  });

  it('holds nothing that XML cannot', async () => {
    const passage = 'a\u000bb\u0000c\ufffe\ud800d𠮷';
    const bytes = await excerptsToDocx({ ...small, sections: [{ heading: 'x', counts: 'y', entries: [{ quotation: quote(passage), details: [] }], sections: [] }] });
    expect(await paragraphsOf(bytes)).toContain('“a�b�c��d𠮷”（SZG20220713）');
  });

  it('stops when asked', async () => {
    await expect(excerptsToDocx(small, { isCancelled: () => true })).rejects.toThrow(CancelledError);
  });
});

describe('codingTableToDocx', () => {
  const line = { codeId: 'code-1' as CodeId, first: '引力', firstSpan: 0, second: '发展引力', typical: quote('深圳').slice(0, 3), source: 'SZG20220713', codings: 3, transcripts: 2 };
  const table: CodingTableDocument = {
    title: '编码表',
    language: 'zh-CN',
    form: 'zh',
    parts: [{ caption: '作用力', lines: [{ ...line, firstSpan: 2, second: null }, line] }],
    note: '注',
  };

  it('is a three-line table: 1.5 pt above and below, 0.75 pt under the head, no other rule', async () => {
    const body = partOf(await codingTableToDocx(table), 'word/document.xml');
    const borders = /<w:tblBorders>(.*?)<\/w:tblBorders>/s.exec(body)?.[1] ?? '';
    const rule = (side: string): string => new RegExp(`<w:${side} [^>]*/>`).exec(borders)?.[0] ?? '';
    for (const side of ['top', 'bottom']) expect(rule(side)).toMatch(/w:val="single".*w:sz="12"/);
    for (const side of ['left', 'right', 'insideH', 'insideV']) expect(rule(side)).toContain('w:val="none"');
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('<w:tblHeader/>');
    expect(rows[0]?.match(/<w:tcBorders><w:bottom w:val="single"[^>]*w:sz="6"/g)).toHaveLength(6);
    for (const row of rows.slice(1)) expect(row).not.toContain('tcBorders');
  });

  it('is read back cell by cell, the first-level code once for its rows', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await codingTableToDocx(table)) });
    expect(value).toContain('<td rowspan="2"><p>引力</p></td><td><p>—</p></td><td><p>“深圳”</p></td><td><p>SZG20220713</p></td><td><p>3</p></td><td><p>2</p></td>');
  });
});
