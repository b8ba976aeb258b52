import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { codebooksFeature } from '#renderer/features/codebooks/index.ts';
import type { Session } from '#renderer/session/session.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withStudyCities } from '#test/fixtures/stage-content.ts';

import { memosFeature, writeMemo } from './index.ts';
import { memosView } from './memos-view.ts';

let stage: Stage;
afterEach(() => stage.leave());

async function fill(session: Session): Promise<void> {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await session.run(addMemo, { about: { kind: 'dyad', id: 'gb440300~gb441900' }, title: '深莞为何开通一百二十项', body: '## 初步判断\n\n先有**留痕**：协议签得早。\n\n1. 查协议日期\n2. 问办件量\n\n> 其实没有人认真看。' });
  const codeId = [...session.state.get().codes.keys()][0] ?? '';
  await session.run(addMemo, { about: { kind: 'code', id: codeId }, title: '定义太宽', body: '与压力混在一起。' });
}

const show = async (language: Language = 'zh-CN', host = {}) => {
  stage = await stageFeature({ features: [memosFeature, codebooksFeature], room: 'memos', language, host, fill });
};

/** A memo of the list; the text alone is also what React Aria announces. */
const line = (title: string) => page.getByRole('heading', { name: title });
const editor = () => page.getByRole('textbox', { name: '正文' });

it('writes a memo about two cities by keyboard alone, as one entry, and undoes it as one', async () => {
  await show();
  await page.getByRole('button', { name: '写备忘录…' }).click();
  await userEvent.keyboard('深 东');
  await expect.element(page.getByRole('option', { name: /深圳–东莞/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: '标题' })).toHaveFocus();
  await userEvent.keyboard('下一步');
  await editor().click();
  await userEvent.keyboard('- 查签约日期{Enter}问办件量');
  await expect.poll(() => Object.values(memosView(stage.workbench).drafts.get())[0]?.value.body).toBe('- 查签约日期\n- 问办件量');
  const before = stage.commands().length;
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.poll(() => stage.commands().slice(before)).toEqual(['memo.add']);
  expect([...stage.session.state.get().memos.values()].at(-1)).toMatchObject({ about: { kind: 'dyad', id: 'gb440300~gb441900' }, title: '下一步', body: '- 查签约日期\n- 问办件量' });
  expect(memosView(stage.workbench).drafts.get()).toEqual({});
  await expect.element(page.getByText('已保存')).toBeVisible();
  await stage.workbench.undo();
  expect(stage.session.state.get().memos.size).toBe(2);
});

it('keeps what is begun when one goes elsewhere, and puts the old words back when that is given up', async () => {
  await show();
  await line('定义太宽').click();
  await editor().click();
  await userEvent.keyboard('{Control>}{End}{/Control}要分开。');
  await expect.poll(() => Object.keys(memosView(stage.workbench).drafts.get())).toHaveLength(1);
  await line('深莞为何开通一百二十项').click();
  await expect.element(editor()).toHaveTextContent('先有留痕');
  await expect.element(page.getByText('未保存').first()).toBeVisible();
  await line('定义太宽').click();
  await expect.element(editor()).toHaveTextContent('与压力混在一起。要分开。');
  await page.getByRole('button', { name: '放弃修改' }).click();
  await expect.element(editor()).toHaveTextContent(/^与压力混在一起。$/);
  expect(stage.commands().filter((name) => name === 'memo.edit')).toEqual([]);
});

it('is searched by words and by what memos are about, and goes there', async () => {
  await show();
  await page.getByRole('searchbox', { name: '搜索备忘录' }).fill('办件量');
  await expect.element(page.getByText('1 条，共 2 条')).toBeVisible();
  await page.getByRole('searchbox', { name: '搜索备忘录' }).fill('');
  await line('定义太宽').click();
  await page.getByRole('region', { name: /定义太宽/ }).getByRole('link').click();
  expect(stage.workbench.place.get().room).toBe('codebooks');
});

it('deletes with a way back, and follows undo', async () => {
  await show();
  await line('定义太宽').click();
  await page.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => stage.session.state.get().memos.size).toBe(1);
  expect(stage.workbench.notices.shown.get().at(-1)?.action).not.toBeNull();
  await stage.workbench.undo();
  await expect.element(line('定义太宽')).toBeVisible();
});

it('exports all of them as one document', async () => {
  const files: { kind: string; bytes: Uint8Array }[] = [];
  await show('zh-CN', { saveFile: (file: { kind: string; bytes: Uint8Array }) => (files.push(file), Promise.resolve({ ok: true, value: { status: 'saved', name: 'x' } })) });
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /Markdown/ }).click();
  await expect.poll(() => files).toHaveLength(1);
  expect(new TextDecoder().decode(files[0]?.bytes)).toContain('## 城市对：深圳–东莞\n\n### 深莞为何开通一百二十项');
});

it.each(['zh-CN', 'en'] as const)('has no barrier in %s: list, memo, picker', async (language) => {
  await show(language);
  expect(await axeComplaints()).toEqual([]);
  await line('深莞为何开通一百二十项').click();
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  expect(await axeComplaints()).toEqual([]);
  stage.workbench.openDialog('memos.subject', null);
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect((await axeComplaints()).filter((complaint) => !/^(landmark-one-main|page-has-heading-one)/.test(complaint))).toEqual([]);
});

it('says what to do where there is none, and begins one from elsewhere', async () => {
  stage = await stageFeature({ features: [memosFeature], room: 'memos', fill: () => Promise.resolve() });
  await expect.element(page.getByText('还没有备忘录')).toBeVisible();
  writeMemo(stage.workbench, { kind: 'project', id: 'project-1' });
  await expect.element(page.getByRole('textbox', { name: '标题' })).toBeVisible();
});
