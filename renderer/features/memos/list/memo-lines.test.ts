import { expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import type { MemoDraft } from '../draft/memo-draft.ts';
import { everyMemo } from '../memos-view.ts';
import { memoLines } from './memo-lines.ts';

const project = new TestProject();
const code = project.code(project.codebook('作用力'), '引力');
const dyad = dyadOf(project.city('gb440300', '深圳'), project.city('gb441900', '东莞'));
project.run(addMemo, { about: { kind: 'code', id: code }, title: '定义太宽', body: '' });
project.run(addMemo, { about: { kind: 'dyad', id: dyad }, title: '', body: '## 为何停下\n\n**留痕**之后' });
const [first = '', second = ''] = [...project.state.memos.keys()];
const fresh: MemoDraft = { about: { kind: 'project', id: 'project-1' }, base: null, value: { title: '新想法', body: '' } };

it('has what is begun first, then the last written, each by its words without their look', () => {
  const lines = memoLines(project.state, { 'new project project-1': fresh }, everyMemo, 'zh-CN');
  expect(lines.map(({ key }) => key)).toEqual(['new project project-1', second, first]);
  expect(lines[1]).toMatchObject({ title: '', start: '为何停下 留痕之后', hasDraft: false });
});

it('is found by words of the text, of the draft and of what it is about', () => {
  const keys = (text: string, drafts = {}) => memoLines(project.state, drafts, { ...everyMemo, text }, 'zh-CN').map(({ key }) => key);
  expect(keys('留痕')).toEqual([second]);
  expect(keys('东莞')).toEqual([second]);
  expect(keys('引力')).toEqual([first]);
  const draft: MemoDraft = { about: { kind: 'code', id: code }, base: { title: '定义太宽', body: '' }, value: { title: '改过了', body: '' } };
  expect(keys('太宽', { [first]: draft })).toEqual([]);
  expect(memoLines(project.state, {}, { text: '', kind: 'code' }, 'zh-CN').map(({ key }) => key)).toEqual([first]);
});
