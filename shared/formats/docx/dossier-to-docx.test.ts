import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';

import { dyadOf, type DyadId } from '#shared/domain/dyad.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { buildDossierDocument } from '../dossier/dossier-document.ts';
import { dossierToDocx } from './dossier-to-docx.ts';

const text = '受访者：深圳和东莞先签了协议。后来没有下文，<其实>没人看。';
let project: TestProject;
let dyadId: DyadId;

beforeAll(() => {
  project = new TestProject();
  const code = project.code(project.codebook('作用力'), '发展引力');
  dyadId = dyadOf(project.city('gb440300', '深圳', 'Shenzhen', '440300'), project.city('gb441900', '东莞', 'Dongguan', '441900'));
  const transcriptId = project.transcript('SZG20220713', text);
  const start = text.indexOf('<其实>');
  project.run(addCodings, { transcriptId, text, passage: { start, end: start + 7 }, codeIds: [code], links: [{ kind: 'dyad', dyadId, level: 'degree' }] });
  project.run(addAgreements, { agreements: [{ dyadId, title: '深莞通办协议', date: { precision: 'between', from: '2019-03-01', to: '2019-06-30' }, endDate: null, items: 126, mode: 'multiSite', source: '政府网站', note: '' }] });
  project.run(addMemo, { about: { kind: 'dyad', id: dyadId }, title: '下一步', body: '1. 查日期\n2. **问办件量**' });
});

const source = () => ({ state: project.state, dyadId, texts: project.texts });

describe('the dossier as a document', () => {
  it('is read back with its agreements, measures, passages in their sentences, and memos', async () => {
    const document = buildDossierDocument(source(), { language: 'zh-CN', at: '2019-06-30' });
    if (!document.ok) throw new Error(document.problem.code);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await dossierToDocx(document.value)) });
    expect(value).toContain('深圳–东莞 城市对档案');
    expect(value).toContain('2019年3月1日至2019年6月30日之间');
    expect(value).toContain('<p>126 项</p>');
    expect(value).toContain('1（有效协议 1 份）');
    expect(value).toContain('<h2>发展引力</h2><h3>合作程度</h3>');
    expect(value).toContain('〔后来没有下文，〕“&lt;其实&gt;没人看”（SZG20220713）');
    expect(value).toContain('<ol><li>查日期</li><li><strong>问办件量</strong></li></ol>');
  });

  it('counts at a day no more than had surely happened by then', () => {
    const before = buildDossierDocument(source(), { language: 'en', at: '2019-06-29' });
    if (!before.ok) throw new Error(before.problem.code);
    const rows = before.value.sections[0]?.tables[0]?.rows ?? [];
    expect(rows.map(([name, value]) => [name, value])).toEqual([['Connection', '0'], ['Degree', '0 items'], ['Breadth', 'Shenzhen 0, Dongguan 0'], ['Province', 'the same']]);
  });

  it('is not made where a passage is not what its source says', () => {
    const texts = new Map([...project.texts].map(([hash, words]) => [hash, words.replace('其实', '据说')]));
    expect(buildDossierDocument({ ...source(), texts }, { language: 'zh-CN', at: null })).toMatchObject({ ok: false, problem: { code: 'export.mismatch', params: { recordId: 'SZG20220713' } } });
    expect(buildDossierDocument({ ...source(), texts: new Map() }, { language: 'zh-CN', at: null })).toMatchObject({ ok: false, problem: { code: 'export.textMissing' } });
  });
});
