import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codebooksFeature } from './index.ts';

let stage: Stage;
const roles = 'builtin/role-deviation' as CodebookId;
const forces = 'builtin/forces' as CodebookId;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [codebooksFeature],
    room: 'codebooks',
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withCodedInterview(session, 60);
    },
  });
});
afterEach(() => stage.leave());

const row = (name: string) => page.getByRole('treegrid').getByRole('row', { name, exact: true });
const shape = (nodes: readonly CodeNode[]): string =>
  nodes.map(({ code: { name, status }, children }) => name.zh + (status === 'retired' ? '†' : '') + (children.length > 0 ? `(${shape(children)})` : '')).join(' ');
const tree = (id: CodebookId): string => shape(codeTree(stage.session.state.get(), id));

async function choosePushAndResistance(): Promise<void> {
  await row('推力').click();
  await userEvent.keyboard('{Control>}');
  await row('阻力').click();
  await userEvent.keyboard('{/Control}');
  await expect.element(page.getByText('已选 2 个编码')).toBeVisible();
}

it('does to all that are chosen what is done to one, as one entry', async () => {
  const before = tree(forces);
  await choosePushAndResistance();
  expect(await axeComplaints()).toEqual([]);
  await row('阻力').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '停用' }).click();
  await expect.poll(() => stage.commands().at(-1)).toBe('code.retire');
  expect(tree(forces)).toContain('推力†(制度与理念†');
  await stage.workbench.undo();
  expect(tree(forces)).toBe(before);
  // The menu gives the focus back when it has faded.
  await expect.poll(() => document.activeElement?.closest('[role=treegrid]')).toBeTruthy();
  await userEvent.keyboard('{Delete}');
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => stage.commands().at(-1)).toBe('code.delete');
  expect(tree(forces)).not.toMatch(/推力|阻力/);
});

it('moves what is chosen to another codebook by the menu', async () => {
  await choosePushAndResistance();
  await row('阻力').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '移动' }).hover();
  await page.getByRole('menuitem', { name: '角色偏差' }).click();
  await expect.poll(() => tree(roles)).toMatch(/推力\(.+\) 阻力\(.+\)$/);
  expect(tree(forces)).not.toMatch(/阻力/);
});

it('moves a code to another codebook by dropping it there', async () => {
  await expect.element(row('引力')).toBeVisible();
  await userEvent.dragAndDrop(row('引力'), page.getByRole('grid', { name: '编码本列表' }).getByText('角色偏差', { exact: true }));
  await expect.poll(() => tree(roles)).toMatch(/引力\(发展引力 晋升引力\)$/);
});

it('shows the most used first without moving anything', async () => {
  const before = tree(forces);
  await page.getByRole('button', { name: /按参考点多少排列/ }).click();
  await row('引力').click();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(tree(forces)).toBe(before);
  await expect.element(page.getByText('正按参考点排列。', { exact: false })).toBeVisible();
});

it('splits a code by the keyboard: two names, one digit per coding', async () => {
  const code = [...stage.session.state.get().codes.values()].find(({ name }) => name.zh === '发展引力');
  const ids = [...codingsOf(stage.session.state.get())].filter(({ codeId }) => codeId === code?.id).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  stage.workbench.openDialog('codebooks.split', code?.id);
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('textbox').first()).toHaveFocus();
  expect(await axeComplaints()).toEqual([]);
  await userEvent.keyboard('产业发展');
  await dialog.getByRole('button', { name: '拆分' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('请给每个新编码填写名称。');
  await userEvent.fill(dialog.getByRole('textbox').nth(1), '城市发展');
  await dialog.getByRole('grid', { name: '归类编码段' }).getByRole('row').first().click();
  await userEvent.keyboard('2');
  await userEvent.keyboard('0');
  await expect.element(dialog.getByRole('status')).toHaveTextContent(`已归类 2 / ${ids.length}`);
  await dialog.getByRole('button', { name: '拆分' }).click();
  await expect.poll(() => stage.commands().at(-1)).toBe('code.split');
  const { codes } = stage.session.state.get();
  const made = [...codes.values()].filter(({ lineage }) => lineage.some(({ kind }) => kind === 'splitFrom'));
  expect(made.map(({ name }) => name.zh)).toEqual(['产业发展', '城市发展']);
  const after = [...codingsOf(stage.session.state.get())];
  expect(after.filter(({ codeId }) => codeId === made[1]?.id)).toHaveLength(1);
  expect(after.filter(({ codeId }) => codeId === code?.id)).toHaveLength(ids.length - 1);
});
