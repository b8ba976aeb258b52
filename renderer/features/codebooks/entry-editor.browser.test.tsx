import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editCode } from '#shared/domain/operations/code-operations.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codebooksFeature } from './index.ts';

let stage: Stage;
const growth = 'builtin/forces/attraction.development' as CodeId;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [codebooksFeature],
    room: 'codebooks',
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withCodedInterview(session, 40);
    },
  });
  await row('发展引力').click();
});
afterEach(() => stage.leave());

const row = (name: string | RegExp) => page.getByRole('treegrid').getByRole('row', typeof name === 'string' ? { name, exact: true } : { name });
const brief = () => page.getByRole('textbox', { name: '简要定义（中文）' });
const code = () => stage.session.state.get().codes.get(growth);
const edits = () => stage.commands().filter((command) => command === 'code.edit').length;

it('keeps what was typed while one goes to another code, and saves the form as one entry', async () => {
  await userEvent.fill(brief(), '合作利于发展。');
  await userEvent.fill(page.getByRole('textbox', { name: '英文名称' }), 'Growth attraction');
  await row('晋升引力').click();
  await expect.element(page.getByText('另有 1 个条目的修改尚未保存：')).toBeVisible();
  await page.getByRole('region', { name: '编码条目' }).getByText('发展引力', { exact: true }).click();
  await expect.element(brief()).toHaveValue('合作利于发展。');
  expect(edits()).toBe(0);
  await brief().click();
  await userEvent.keyboard('{Control>}s{/Control}');
  // The definition is another one: somebody has to say whether the meaning is, too. Enter: it is not.
  await expect.element(page.getByRole('textbox', { name: '修改原因' })).toHaveFocus();
  await userEvent.keyboard('措辞{Enter}');
  await expect.poll(() => code()?.definition.brief.zh).toBe('合作利于发展。');
  expect(code()).toMatchObject({ name: { en: 'Growth attraction' }, changeReason: '措辞', redefinedAt: null });
  expect(edits()).toBe(1);
  await expect.element(page.getByRole('button', { name: '保存条目' })).toBeDisabled();
});

it('saves only what was changed here when the entry was changed elsewhere meanwhile', async () => {
  await userEvent.fill(brief(), '合作利于发展。');
  await stage.session.run(editCode, { id: growth, edit: { color: '#aa507e' } });
  await expect.element(page.getByText('这个条目在您修改期间已有变动')).toBeVisible();
  await page.getByRole('button', { name: '保存条目' }).click();
  await page.getByRole('dialog').getByText('含义变了', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '保存条目' }).click();
  await expect.poll(() => code()?.definition.brief.zh).toBe('合作利于发展。');
  expect(code()?.color).toBe('#aa507e');
  expect(code()?.redefinedAt).not.toBeNull();
  await expect.element(row('发展引力').getByRole('img', { name: /个编码段需复核/ })).toBeVisible();
});

it('does not save an entry without a name, and discards what was changed', async () => {
  await userEvent.fill(page.getByRole('textbox', { name: '中文名称' }), '');
  await userEvent.fill(page.getByRole('textbox', { name: '英文名称' }), '');
  await expect.element(page.getByText('中英文名称至少填写一个。')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '保存条目' })).toBeDisabled();
  await page.getByRole('button', { name: '放弃修改' }).click();
  await expect.element(page.getByRole('textbox', { name: '中文名称' })).toHaveValue('发展引力');
  expect(edits()).toBe(0);
});

it('says whose a digit key is, and does not give it away', async () => {
  await page.getByRole('button', { name: /数字键/ }).click();
  const taken = page.getByRole('option', { name: /^2/ });
  await expect.element(taken).toHaveTextContent('已用于“纵向压力”');
  await expect.element(taken).toHaveAttribute('aria-disabled', 'true');
});

it('goes from a coding to its place in the text', async () => {
  const quote = [...stage.session.state.get().layers.values()].flatMap(({ codings }) => codings).find(({ codeId }) => codeId === growth);
  await page.getByRole('tab', { name: '例证' }).click();
  await page.getByTitle('到原文 SZG20220713 查看').first().click();
  expect(stage.workbench.place.get()).toMatchObject({ room: 'reading', transcriptId: quote?.transcriptId });
  expect(stage.workbench.place.get().codingId).not.toBeNull();
});

it('explains a merge before it does it', async () => {
  stage.workbench.openDialog('codebooks.merge', growth);
  const dialog = page.getByRole('dialog');
  await userEvent.fill(dialog.getByRole('combobox', { name: '并入' }), 'jinsheng');
  await page.getByRole('option', { name: /晋升引力/ }).click();
  await expect.element(dialog).toHaveTextContent('“发展引力”及其定义将从编码本中消失，保留“晋升引力”的定义。');
  await dialog.getByRole('button', { name: '合并' }).click();
  await expect.poll(code).toBeUndefined();
  expect(stage.workbench.notices.shown.get()[0]?.text).toBe('已把“发展引力”并入“晋升引力”。');
});

it('takes real passages as examples, shown in context', async () => {
  await page.getByRole('tab', { name: '例证' }).click();
  await page.getByRole('button', { name: '挑选例证…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '边缘' }).click();
  await dialog.getByRole('row').first().click();
  await dialog.getByRole('button', { name: '用作例证' }).click();
  await userEvent.fill(page.getByRole('textbox', { name: /的说明/ }), '只谈到规划');
  await page.getByRole('button', { name: '保存条目' }).click();
  await expect.poll(() => code()?.examples).toMatchObject([{ kind: 'borderline', recordId: 'SZG20220713', note: '只谈到规划' }]);
  await page.getByRole('button', { name: 'SZG20220713', exact: true }).first().click();
  expect(stage.workbench.place.get().codingId).toBe(code()?.examples[0]?.passage.codingId);
});

it('says what is taken for the code and what may not stand beside it', async () => {
  await page.getByRole('tab', { name: '边界' }).click();
  await userEvent.fill(page.getByRole('combobox', { name: '添加不可同时使用的编码' }), 'jinsheng');
  await page.getByRole('option', { name: /晋升引力/ }).click();
  await page.getByRole('button', { name: '保存条目' }).click();
  await expect.poll(() => code()?.excludes).toEqual(['builtin/forces/attraction.promotion']);
  await row('晋升引力').click();
  await expect.element(page.getByText('对方条目中也列出：发展引力')).toBeVisible();
});

it('says where the code comes from', async () => {
  await page.getByRole('tab', { name: '来源与归属' }).click();
  await userEvent.fill(page.getByRole('textbox', { name: '所属类族' }), '正向力量');
  await page.getByRole('button', { name: /编码的由来/ }).click();
  await page.getByRole('option', { name: '理论驱动' }).click();
  await page.getByRole('button', { name: '保存条目' }).click();
  await expect.poll(() => code()?.derivation).toBe('theory');
  expect(code()?.family).toBe('正向力量');
});
