import { describe, expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { buildCodingTable } from './coding-table-document.ts';
import { codingTableToCsv } from './csv/coding-table-to-csv.ts';
import { codingTableToLatex } from './latex/coding-table-to-latex.ts';
import { codingTableToMarkdown } from './markdown/coding-table-to-markdown.ts';
import { quotationText } from './quotation.ts';

const text = '=引力就是“好处”，大家都想要。责任|风险谁也不想担，这是阻力。';

function tableOf(change: { text?: string } = {}) {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const attraction = project.code(book, '引力');
  const codes = [attraction, project.code(book, '发展_引力', attraction), project.code(project.codebook('另一本'), '阻力')];
  const transcriptId = project.transcript('SZG20220713', text);
  codes.forEach((codeId, index) => {
    const passage = index < 2 ? { start: 0, end: 16 } : { start: 16, end: text.length };
    project.run(addCodings, { transcriptId, text, passage, codeIds: [codeId] });
  });
  const texts = new Map([...project.texts].map(([hash, whole]) => [hash, change.text ?? whole]));
  const source = { state: project.state, codings: selectCodings(project.state, everyExcerpt), texts };
  return buildCodingTable(source, { title: '编码表', language: 'zh-CN', form: 'zh', picked: new Map() });
}

function sound() {
  const table = tableOf();
  if (!table.ok) throw new Error(table.problem.code);
  return table.value;
}

describe('the coding table', () => {
  it('has a part for each codebook, the first-level code spanning its rows', () => {
    const { parts } = sound();
    expect(parts.map(({ caption, lines }) => [caption, lines.map(({ first, firstSpan, second, typical }) => [first, firstSpan, second, quotationText(typical)])])).toEqual([
      ['作用力', [['引力', 2, null, '“=引力就是‘好处’，大家都想要。”'], ['引力', 0, '发展_引力', '“=引力就是‘好处’，大家都想要。”']]],
      ['另一本', [['阻力', 1, null, '“责任|风险谁也不想担，这是阻力。”']]],
    ]);
  });

  it('is not made when a typical excerpt is not what its text says', () => {
    expect(tableOf({ text: text.replace('好处', '坏处') })).toMatchObject({ ok: false, problem: { code: 'export.mismatch' } });
  });

  it('is a GFM table', () => {
    expect(codingTableToMarkdown(sound())).toContain('|  | 发展\\_引力 | “=引力就是‘好处’，大家都想要。” | SZG20220713 | 1 | 1 |\n');
    expect(codingTableToMarkdown(sound())).toContain('“责任\\|风险谁也');
  });

  it('is CSV with the first-level code in every row', () => {
    const lines = codingTableToCsv(sound()).split('\r\n');
    expect(lines[0]).toBe('\ufeff编码本,一级编码,二级编码,典型摘录,来源,参考点,材料来源');
    expect(lines[2]).toBe('作用力,引力,发展_引力,“=引力就是‘好处’，大家都想要。”,SZG20220713,1,1');
  });

  it('is a booktabs table of three rules', () => {
    const latex = codingTableToLatex(sound());
    const table = latex.slice(latex.indexOf('\\begin{longtable}'), latex.indexOf('\\end{longtable}'));
    expect(table).not.toMatch(/\\hline|\|/);
    expect(table).toMatch(/\\toprule[^]*\\midrule[^]*\\bottomrule/);
    expect(table).toContain('{} & 发展\\_引力'.slice(3));
    expect(latex).toContain('责任\\textbar{}风险');
  });
});
