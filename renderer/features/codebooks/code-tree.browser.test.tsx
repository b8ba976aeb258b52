import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import { addCode } from '#shared/domain/operations/code-operations.ts';
import { createCodebook } from '#shared/domain/operations/codebook-operations.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codebooksFeature } from './index.ts';

let stage: Stage;
let codebookId: CodebookId;

/** 甲; 乙 with 乙一 and 乙二; 丙. */
async function fill(session: Session): Promise<void> {
  await session.run(createCodebook, { name: { zh: '作用力', en: '' }, description: { zh: '', en: '' } });
  codebookId = [...session.state.get().codebooks.keys()][0] as CodebookId;
  const add = async (zh: string, parent?: string) => {
    const parentId = [...session.state.get().codes.values()].find(({ name }) => name.zh === parent)?.id ?? null;
    await session.run(addCode, { codebookId, parentId, name: { zh, en: '' }, color: '#336699' });
  };
  for (const zh of ['甲', '乙', '丙']) await add(zh);
  for (const zh of ['乙一', '乙二']) await add(zh, '乙');
  await withCodedInterview(session, 10);
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({ features: [codebooksFeature], room: 'codebooks', fill });
  await expect.element(row('甲')).toBeVisible();
});
afterEach(() => stage.leave());

const row = (name: string) => page.getByRole('treegrid').getByRole('row', { name, exact: true });
const shape = (nodes: readonly CodeNode[]): string =>
  nodes.map(({ code, children }) => code.name.zh + (children.length > 0 ? `(${shape(children)})` : '')).join(' ');
const tree = (): string => shape(codeTree(stage.session.state.get(), codebookId));

it('moves a code by the keyboard, with the focus staying on it', async () => {
  await row('丙').click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(tree).toBe('甲 丙 乙(乙一 乙二)');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(tree).toBe('甲(丙) 乙(乙一 乙二)');
  await expect.element(row('丙')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(tree).toBe('甲 丙 乙(乙一 乙二)');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(tree).toBe('甲 乙(乙一 乙二) 丙');
  const moves = stage.commands().filter((command) => command === 'code.move').length;
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(stage.commands().filter((command) => command === 'code.move')).toHaveLength(moves);
});

it('moves a code by dragging it onto another and between others', async () => {
  await userEvent.dragAndDrop(row('甲'), row('丙'));
  await expect.poll(tree).toBe('乙(乙一 乙二) 丙(甲)');
  await userEvent.dragAndDrop(row('丙'), row('乙一'), { targetPosition: { x: 120, y: 2 } });
  await expect.poll(tree).toBe('乙(丙(甲) 乙一 乙二)');
  await stage.workbench.undo();
  await expect.poll(tree).toBe('乙(乙一 乙二) 丙(甲)');
});

it('moves a code by React Aria\'s keyboard dragging', async () => {
  await row('甲').click();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: /拖动/ }).first()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent).toMatch(/甲|乙|之/);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => stage.commands().at(-1)).toBe('code.move');
  expect(tree()).not.toBe('甲 乙(乙一 乙二) 丙');
});

it('renames with F2, in the language that is on, and leaves a name as it was on Escape', async () => {
  await row('乙一').click();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('横向压力{Enter}');
  await expect.element(row('横向压力')).toHaveFocus();
  await userEvent.keyboard('{F2}不要{Escape}');
  await expect.element(row('横向压力')).toHaveFocus();
  expect(tree()).toBe('甲 乙(横向压力 乙二) 丙');
});

it('adds codes one after another, below and beside', async () => {
  await row('甲').click();
  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await userEvent.keyboard('甲一{Enter}');
  await expect.poll(tree).toBe('甲(甲一) 乙(乙一 乙二) 丙');
  await expect.element(page.getByRole('textbox', { name: '新编码的名称' })).toHaveFocus();
  await userEvent.keyboard('甲二{Enter}');
  await expect.poll(tree).toBe('甲(甲一 甲二) 乙(乙一 乙二) 丙');
  await userEvent.keyboard('{Escape}');
  await row('甲一').click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('甲中{Enter}');
  await expect.poll(tree).toBe('甲(甲一 甲中 甲二) 乙(乙一 乙二) 丙');
  await userEvent.keyboard('{Escape}');
});

it('tells what a deletion takes along, and undoes it', async () => {
  await row('乙').click();
  await userEvent.keyboard('{Delete}');
  const dialog = page.getByRole('alertdialog');
  await expect.element(dialog).toHaveTextContent('将删除 3 个编码（含下级编码）。');
  await expect.element(dialog).toHaveTextContent('6 个编码段');
  await dialog.getByRole('button', { name: '删除' }).click();
  await expect.poll(tree).toBe('甲 丙');
  const [notice] = stage.workbench.notices.shown.get();
  expect(notice?.text).toBe('已删除编码“乙”和 6 个编码段。');
  notice?.action?.run();
  await expect.poll(tree).toBe('甲 乙(乙一 乙二) 丙');
  expect(stage.workbench.notices.shown.get()).toEqual([]);
});

it('finds codes by pinyin, shows what stands above them, and drags nothing meanwhile', async () => {
  await userEvent.fill(page.getByRole('searchbox', { name: '查找编码' }), 'yiyi');
  await expect.element(row('乙一')).toBeVisible();
  await expect.element(row('乙')).toBeVisible();
  await expect.element(row('甲')).not.toBeInTheDocument();
});

it('tells a name that is taken', async () => {
  await row('甲').click();
  await userEvent.keyboard('{F2}丙{Enter}');
  await expect.poll(() => stage.told.map(({ code }) => code)).toEqual(['code.nameTaken']);
  expect(tree()).toBe('甲 乙(乙一 乙二) 丙');
});
