import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { changed } from '#shared/domain/change.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { answerEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { plainTablesToCsv } from './csv/plain-tables-to-csv.ts';
import { plainTablesToDocx } from './docx/plain-tables-to-docx.ts';
import { plainTablesToLatex } from './latex/plain-tables-to-latex.ts';
import { tracingTables } from './tracing-tables.ts';

const text = '文件下来之前，我们两边的窗口“互相”帮着收件。\n=1+1 没有人来问。';

function traced() {
  const project = new TestProject();
  const dyadId = dyadOf(project.city('gb440300', '深圳', 'Shenzhen', '440300'), project.city('gb441900', '东莞', 'Dongguan', '441900'));
  const transcriptId = project.transcript('SZG20220713', text);
  const code = project.code(project.codebook('作用力'), '推力');
  project.run(addCodings, { transcriptId, text, passage: { start: 0, end: 22 }, codeIds: [code] });
  const [coding] = [...codingsOf(project.state)];
  if (coding === undefined) throw new Error('no coding');
  const refs = [{ transcriptId, codingId: coding.id }];
  const caseId = project.case('深莞', dyadId);
  const hypothesisId = project.hypothesis(caseId, 'H1');
  const stepId = project.step(caseId, '互助');
  const test = { hypothesisId, certainty: 'high', uniqueness: 'low', ifTrue: null, ifFalse: null, overruled: { kind: 'straw', reason: '记录不全' }, result: 'passed', reasoning: '' } as const;
  const found = project.prediction(caseId, '=应先有互助', { stepId, dyadId, level: 'connection', tests: [test], independenceGroup: '自述' });
  const absent = project.prediction(caseId, '应有查问');
  project.run(answerEvidence, { id: found, answer: { finding: 'found', observation: '', codings: refs, absence: null } });
  project.run(answerEvidence, { id: absent, answer: { finding: 'notFound', observation: '', codings: [], absence: { transcriptIds: [transcriptId], asked: '处长', note: '' } } });
  project.run(citeCodings, { target: { kind: 'step', id: stepId }, add: refs, remove: [] });
  const tables = (contents: 'process' | 'evidence', language: 'zh-CN' | 'en' = 'zh-CN') => tracingTables(project.state, caseId, contents, project.texts, language);
  return { project, caseId, coding, tables };
}

function value<Value>(result: { ok: true; value: Value } | { ok: false; problem: { code: string } }): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('the tables of a case', () => {
  it('quote the passages of steps with their record ids and name the evidence about them', () => {
    const [table] = value(traced().tables('process')).tables;
    expect(table?.rows).toEqual([['1', '互助', '—', '“文件下来之前，我们两边的窗口‘互相’帮着收件”（SZG20220713）', 'E1']]);
  });

  it('list hypotheses, and evidence with its dates, tests, absences and sources', () => {
    const [hypotheses, evidence] = value(traced().tables('evidence')).tables;
    expect(hypotheses?.rows).toEqual([['H1', '—', '—', '未判定']]);
    expect(evidence?.rows[0]).toEqual([
      'E1',
      '=应先有互助（写于 2024-01-01）\n深圳–东莞 · 合作联结',
      '找到（2024-01-01）\n“文件下来之前，我们两边的窗口‘互相’帮着收件”（SZG20220713）',
      'H1: 风中稻草, 通过（改判：记录不全）',
      '同源：自述',
    ]);
    expect(evidence?.rows[1]?.[2]).toBe('未找到（2024-01-01）\n查过：SZG20220713；问过：处长');
  });

  it('are as wide as the page, in English too', () => {
    for (const contents of ['process', 'evidence'] as const) {
      for (const { columns, rows } of value(traced().tables(contents, 'en')).tables) {
        expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }
    }
  });

  it('are not written where a passage differs from its source, or there is nothing to write', () => {
    const { project, coding, caseId, tables } = traced();
    project.apply('coding.note', [changed('coding', coding, { ...coding, anchor: { ...coding.anchor, quote: `${coding.anchor.quote.slice(0, -1)}X` } })]);
    expect(tables('process')).toMatchObject({ ok: false, problem: { code: 'export.mismatch' } });
    expect(tracingTables(project.state, caseId, 'process', new Map(), 'en')).toMatchObject({ problem: { code: 'export.textMissing' } });
    expect(tracingTables(project.state, project.case('空'), 'process', project.texts, 'en')).toMatchObject({ problem: { code: 'export.nothing' } });
  });
});

describe('the formats', () => {
  const document = value(traced().tables('evidence'));

  it('csv: rows of every table, no cell that starts a formula', () => {
    const csv = plainTablesToCsv(document);
    expect(csv.startsWith('\ufeff假说,')).toBe(true);
    expect(csv).toContain("\"'=应先有互助");
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });

  it('LaTeX: three lines, all text escaped', () => {
    const latex = plainTablesToLatex({ ...document, title: '50% & more' });
    expect(latex).toContain('50\\% \\& more');
    expect(latex.match(/\\bottomrule/g)).toHaveLength(2);
    expect(latex).not.toContain('\\hline');
  });

  it('docx: a Word document that says the same', async () => {
    const { value: words } = await mammoth.extractRawText({ buffer: Buffer.from(await plainTablesToDocx(document)) });
    expect(words).toContain('应先有互助');
    expect(words).toContain('改判：记录不全');
  });
});
