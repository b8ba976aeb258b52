import mammoth from 'mammoth';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { matrixToCsv } from './csv/matrix-to-csv.ts';
import { matrixToDocx } from './docx/matrix-to-docx.ts';
import type { MatrixDocument } from './matrix-document.ts';

const columns = Array.from({ length: 11 }, (_, index) => `城市对${index + 1}`);
const counts = columns.map((_, index) => index);
const matrix: MatrixDocument = {
  title: '编码交叉表',
  language: 'zh-CN',
  rowHead: '编码',
  columns: ['=1+1', ...columns.slice(1)],
  totalHead: '合计',
  lines: [
    { path: ['压力'], counts, total: 55 },
    { path: ['压力', '纵向压力'], counts, total: 54 },
    { path: ['合计'], counts, total: 60 },
  ],
  note: '单元格为参考点。',
};

describe('the cross table as a file', () => {
  it('is CSV that says of each row what it counts, and holds no formula', () => {
    const lines = matrixToCsv(matrix).split('\r\n');
    expect(lines[0]).toBe(`\ufeff编码,'=1+1,${columns.slice(1).join(',')},合计`);
    expect(lines[2]).toBe(`压力 › 纵向压力,${counts.join(',')},54`);
    expect(lines[3]?.endsWith(',60')).toBe(true);
  });

  it('is Word tables of three lines, with as many columns as a page has room for', async () => {
    const bytes = await matrixToDocx(matrix);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const tables = value.split('<table>').slice(1);
    expect(tables.map((table) => (/<tr>.*?<\/tr>/s.exec(table)?.[0].match(/<t[hd]>/g) ?? []).length)).toEqual([9, 5]);
    expect(tables[0]).toContain('　纵向压力');
    expect(tables[1]).toContain('合计');
    expect(value.trimEnd().endsWith('单元格为参考点。</p>')).toBe(true);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/w:inside[HV] w:val="single"/);
  });
});
