import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { excerptOf, selectCodings } from '#shared/analysis/excerpts.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { exportWords } from '../words.ts';
import { excerptsToCsv } from './excerpts-to-csv.ts';

const titles = exportWords['zh-CN'].csvColumns;

async function rowsOf(project: TestProject): Promise<Record<string, string>[]> {
  const { state, texts } = project;
  const csv = await excerptsToCsv({ state, texts, codings: selectCodings(state, everyExcerpt) }, 'zh-CN');
  if (!csv.ok) throw new Error(csv.problem.code);
  expect(csv.value.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(csv.value.slice(1), { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  return data;
}

describe('excerptsToCsv', () => {
  it('gives every passage back, at its place in code points and in UTF-16 units, and no cell a spreadsheet would run', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(projectArbitrary, async (project) => {
        const codings = selectCodings(project.state, everyExcerpt);
        if (codings.length === 0) return;
        const rows = await rowsOf(project);
        expect(rows).toHaveLength(codings.length);
        codings.forEach((coding, index) => {
          const row = rows[index] ?? {};
          const guarded = (row[titles.guarded] ?? '').split('；');
          const cell = (title: string): string => (guarded.includes(title) ? (row[title] ?? '').slice(1) : (row[title] ?? ''));
          const text = project.textOf(coding.transcriptId);
          const lines = (value: string): string => value.replace(/\r\n/g, '\n');
          expect(lines(cell(titles.passage))).toBe(coding.anchor.quote);
          expect(text.slice(Number(row[titles.startUtf16]), Number(row[titles.endUtf16]))).toBe(coding.anchor.quote);
          const points = [...text].slice(Number(row[titles.startCodePoint]), Number(row[titles.endCodePoint]));
          expect(points.join('')).toBe(coding.anchor.quote);
          expect(cell(titles.recordId)).toBe(excerptOf(project.state, coding).transcript.recordId);
          expect(Object.values(row).filter((value) => /^[=+\-@\t\r\n＝＋－＠]/u.test(value))).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('names the columns that got an apostrophe, and the path of the code level by level', async () => {
    const project = new TestProject();
    const book = project.codebook('码本');
    const top = project.code(book, '-阻力');
    const code = project.code(book, '风险', top);
    const text = '=HYPERLINK("http://x")';
    const transcriptId = project.transcript('SZG20220713', text, { role: '@科长', place: '＋深圳' });
    project.run(addCodings, { transcriptId, text, passage: { start: 0, end: text.length }, codeIds: [code] });
    const [row] = await rowsOf(project);
    expect(row).toMatchObject({
      [titles.passage]: `'${text}`,
      [titles.role]: "'@科长",
      [titles.place]: "'＋深圳",
      一级编码: "'-阻力",
      二级编码: '风险',
      [titles.guarded]: [titles.role, titles.place, '一级编码', titles.passage].join('；'),
    });
  });

  it('writes nothing when a passage is not what its text says', async () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    const transcriptId = project.transcript('SZG20220713', '深圳东莞');
    project.run(addCodings, { transcriptId, text: '深圳东莞', passage: { start: 0, end: 2 }, codeIds: [code] });
    const texts = new Map([...project.texts.keys()].map((hash) => [hash, '东莞深圳']));
    const result = await excerptsToCsv({ state: project.state, texts, codings: selectCodings(project.state, everyExcerpt) }, 'en');
    expect(result).toMatchObject({ ok: false, problem: { code: 'export.mismatch' } });
  });
});
