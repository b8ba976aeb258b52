import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { buildExcerptDocument, type DocumentEntry, type DocumentSection, type ExcerptDocumentOptions } from './excerpt-document.ts';
import { excerptGroupings } from './excerpt-groups.ts';
import { innerQuotes } from './inner-quotes.ts';
import { CancelledError } from './pace.ts';
import { quotationText } from './quotation.ts';

const options: ExcerptDocumentOptions = {
  title: '摘录',
  groupBy: 'code',
  language: 'zh-CN',
  form: 'zh',
  context: 'none',
  speaker: false,
  note: false,
  links: false,
  codePath: false,
};

const text = '受访者：先签协议。\n访谈者：然后呢？\n受访者：没人问了。';

function sampleProject() {
  const project = new TestProject();
  const book = project.codebook('留痕与孔洞');
  const top = project.code(book, '留痕');
  const below = project.code(book, '签约', top);
  const [a, b, c] = [project.city('gb1', '深圳', 'Shenzhen', '440300'), project.city('gb2', '东莞', 'Dongguan', '441900'), project.city('gb3', '惠州')];
  const transcriptId = project.transcript('SZG20220713', text);
  const apply = (words: string, codeId: typeof top, links: Parameters<typeof addCodings>[1]['links'] = []): void => {
    const start = text.indexOf(words);
    project.run(addCodings, { transcriptId, text, passage: { start, end: start + words.length }, codeIds: [codeId], links });
  };
  apply('先签协议。', below, [
    { kind: 'dyad', dyadId: dyadOf(b, a), level: 'connection' },
    { kind: 'dyad', dyadId: dyadOf(c, a), level: null },
  ]);
  apply('签', top, [{ kind: 'city', cityId: a, level: 'breadth' }]);
  apply('没人问了', top);
  return project;
}

const sourceOf = ({ state, texts }: TestProject) => ({ state, codings: selectCodings(state, everyExcerpt), texts });

async function documentOf(project: TestProject, change: Partial<ExcerptDocumentOptions>) {
  const result = await buildExcerptDocument(sourceOf(project), { ...options, ...change });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const outline = (sections: readonly DocumentSection[]): unknown[] =>
  sections.map(({ heading, counts, entries, sections: below }) => [heading, counts, entries.map(({ quotation }) => quotationText(quotation)), outline(below)]);

describe('buildExcerptDocument', () => {
  it('nests codes and counts what is below', async () => {
    const { sections } = await documentOf(sampleProject(), {});
    expect(outline(sections)).toEqual([
      ['留痕', '参考点 3，材料来源 1', ['“签”（SZG20220713）', '“没人问了”（SZG20220713）'], [['签约', '参考点 1，材料来源 1', ['“先签协议。”（SZG20220713）'], []]]],
    ]);
  });

  it('puts a coding under each of its dyads, then cities alone, then what has no link', async () => {
    const { sections } = await documentOf(sampleProject(), { groupBy: 'dyad', language: 'en', form: 'en' });
    expect(sections.map(({ heading, counts }) => [heading, counts])).toEqual([
      ['Shenzhen–Dongguan', '1 reference, 1 source'],
      ['Shenzhen–惠州', '1 reference, 1 source'],
      ['Shenzhen', '1 reference, 1 source'],
      ['No link', '1 reference, 1 source'],
    ]);
  });

  it('adds what is asked for', async () => {
    const { sections } = await documentOf(sampleProject(), { groupBy: 'transcript', speaker: true, context: 'sentence', links: true, codePath: true });
    const entry = sections[0]?.entries[0] as DocumentEntry;
    expect(quotationText(entry.quotation)).toBe('受访者：“先签协议。”（SZG20220713）');
    expect(entry.details).toEqual([
      { label: '编码', text: '留痕 › 签约' },
      { label: '关联', text: '深圳–东莞（合作联结）；深圳–惠州' },
    ]);
    expect(quotationText((sections[0]?.entries[1] as DocumentEntry).quotation)).toBe('受访者：〔先〕“签”〔协议。〕（SZG20220713）');
  });

  it('makes nothing of passages that are not what the text says, and says which', async () => {
    const project = sampleProject();
    const [hash] = [...project.texts.keys()] as [Parameters<typeof project.texts.set>[0]];
    project.texts.set(hash, text.replace('没人', '有人'));
    expect(await buildExcerptDocument(sourceOf(project), options)).toEqual({
      ok: false,
      problem: { code: 'export.mismatch', params: { recordId: 'SZG20220713', line: 3, start: 23, end: 27, coded: '没人问了', found: '有人问了' } },
    });
    project.texts.delete(hash);
    expect(await buildExcerptDocument(sourceOf(project), options)).toMatchObject({ problem: { code: 'export.textMissing' } });
    expect(await buildExcerptDocument({ ...sourceOf(project), codings: [] }, options)).toMatchObject({ problem: { code: 'export.nothing' } });
  });

  it('tells of its progress and stops when asked', async () => {
    const seen: number[] = [];
    await buildExcerptDocument(sourceOf(sampleProject()), options, { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([0, 3]);
    await expect(buildExcerptDocument(sourceOf(sampleProject()), options, { isCancelled: () => true })).rejects.toThrow(CancelledError);
  });

  it('holds every passage of any project, under each grouping', { timeout: 60_000 }, async () => {
    const entriesOf = (sections: readonly DocumentSection[]): DocumentEntry[] =>
      sections.flatMap(({ entries, sections: below }) => [...entries, ...entriesOf(below)]);
    await fc.assert(
      fc.asyncProperty(projectArbitrary, fc.constantFrom(...excerptGroupings), async (project, groupBy) => {
        const { codings } = sourceOf(project);
        if (codings.length === 0) return;
        const document = await documentOf(project, { groupBy, context: 'turn', speaker: true });
        const found = new Set(entriesOf(document.sections).map(({ quotation }) => quotation.find(({ part }) => part === 'passage')?.text));
        const tidy = codings.map(({ anchor }) => innerQuotes(anchor.quote.trim().replace(/[^\S\n]*\n\s*/g, '\n')));
        expect(found).toEqual(new Set(tidy));
        if (groupBy !== 'dyad') expect(entriesOf(document.sections)).toHaveLength(codings.length);
      }),
    );
  });
});
