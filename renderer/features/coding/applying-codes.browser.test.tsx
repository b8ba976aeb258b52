import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { CodingRoomStage } from '#test/fixtures/coding-room-stage.ts';

import { codingFeature } from './index.ts';

const room = CodingRoomStage.forTests();

describe('applying a code', () => {
  it('by its digit, at the sentence that the arrow keys selected', async () => {
    await room.open();
    await room.select(1);
    await userEvent.keyboard('2');
    await expect.poll(room.coded).toEqual(['纵向压力 省里发了文件，市里就签了协议。']);
    expect(CSS.highlights.size).toBeGreaterThan(0);
    await expect.element(page.getByRole('region', { name: '所选编码段' })).toBeVisible();
    await expect.element(page.getByRole('group', { name: '页边的编码段' }).getByRole('button', { name: '纵向压力' })).toBeVisible();
  });

  it('from the tree, by Enter in its filter, and again by a full stop', async () => {
    await room.open();
    await room.select(0);
    await page.getByRole('treegrid').getByRole('row', { name: '市场主体' }).click();
    await expect.poll(room.coded).toEqual(['市场主体 请介绍合作的由来。']);
    await room.focusReader();
    await userEvent.keyboard('{ArrowDown}/');
    await userEvent.keyboard('责任');
    await userEvent.keyboard('{Enter}');
    await expect.poll(room.coded).toContain('责任风险 省里发了文件，市里就签了协议。');
    await expect.element(room.reader).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}.');
    await expect.poll(room.coded).toContain('责任风险 签完再没人问过。');
  });

  it('from the palette’s commands, one for each code', async () => {
    await room.open();
    await room.select(3);
    const command = codingFeature.moreCommands?.(room.stage.workbench).find(({ label }) => label(room.stage.workbench) === '应用编码：推力 › 信息技术');
    await command?.run(room.stage.workbench);
    expect(room.coded()).toEqual(['信息技术 企业跑得比我们快。']);
  });

  it('from the context menu, opened by right click and by keyboard', async () => {
    await room.open();
    await room.select(3);
    await userEvent.click(room.reader, { position: room.middleOf('比我们'), button: 'right' });
    await page.getByRole('menuitem', { name: /交易成本/ }).click();
    await expect.poll(room.coded).toEqual(['交易成本 企业跑得比我们快。']);
    await room.focusReader();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await expect.element(page.getByRole('menuitem', { name: /发展引力/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(room.coded).toHaveLength(2);
  });

  it('several at once are one entry', async () => {
    await room.open();
    await room.select(2);
    await userEvent.keyboard('c');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('孔洞{Enter}');
    await userEvent.keyboard('责任{Enter}');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => room.coded().sort()).toEqual(['孔洞 签完再没人问过。', '责任风险 签完再没人问过。']);
    expect(room.stage.commands().filter((command) => command === 'coding.add')).toHaveLength(1);
    await room.stage.workbench.undo();
    expect(room.coded()).toEqual([]);
  });

  it('in a colour for which the page is ready before', async () => {
    await room.open();
    const names = [...room.stage.session.state.get().codes.values()].map(({ color }) => `mark-${color.slice(1).toLowerCase()}`);
    expect(names.filter((name) => !CSS.highlights.has(name))).toEqual([]);
  });

  it('in vivo: the first time it asks where to, then one key is enough', async () => {
    await room.open();
    await room.select(2);
    await userEvent.keyboard('i');
    await expect.element(page.getByRole('dialog').getByRole('textbox', { name: /编码名称/ })).toHaveValue('签完再没人问过');
    await userEvent.keyboard('{Enter}');
    await expect.poll(room.coded).toEqual(['签完再没人问过 签完再没人问过。']);
    await room.focusReader();
    await userEvent.keyboard('{ArrowDown}i');
    await expect.poll(room.coded).toContain('企业跑得比我们快 企业跑得比我们快。');
    expect(room.stage.commands().slice(-2)).toEqual(['coding.inVivo', 'coding.inVivo']);
  });

  it('in vivo into a codebook that is made for it is one step to take back', async () => {
    await room.open();
    const before = room.stage.session.state.get();
    await room.select(2);
    await userEvent.keyboard('i');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(room.coded).toHaveLength(1);
    expect(room.stage.session.state.get().codebooks.size).toBe(before.codebooks.size + 1);
    await room.stage.session.undo();
    expect(room.stage.session.state.get()).toEqual(before);
  });

  it('by dropping the code on the selection, or on a sentence where nothing is selected', async () => {
    await room.open();
    await room.select(1);
    const row = page.getByRole('treegrid').getByRole('row', { name: '横向压力' });
    await userEvent.dragAndDrop(row, room.reader, { targetPosition: room.middleOf('企业') });
    await expect.poll(room.coded).toEqual(['横向压力 省里发了文件，市里就签了协议。']);
    await room.focusReader();
    await userEvent.keyboard('{Escape}');
    await userEvent.dragAndDrop(row, room.reader, { targetPosition: room.middleOf('跑得') });
    await expect.poll(room.coded).toContain('横向压力 企业跑得比我们快。');
  });

  it('by dropping the selection on the code', async () => {
    await room.open();
    await room.select(1);
    await userEvent.dragAndDrop(room.reader, page.getByRole('treegrid').getByRole('row', { name: '横向压力' }), { sourcePosition: room.middleOf('发了') });
    await expect.poll(room.coded).toEqual(['横向压力 省里发了文件，市里就签了协议。']);
  });

  it('says so where nothing is selected, and where the code is there already', async () => {
    await room.open();
    await room.focusReader();
    await userEvent.keyboard('2');
    expect(room.stage.workbench.notices.shown.get().at(-1)?.text).toContain('请先选择要编码的文字');
    await room.select(1);
    await userEvent.keyboard('2');
    await expect.poll(room.coded).toHaveLength(1);
    await userEvent.keyboard('2');
    await expect.poll(() => room.stage.workbench.notices.shown.get().at(-1)?.text).toContain('已经编码为“纵向压力”');
    expect(room.coded()).toHaveLength(1);
  });

  it('keys do nothing in text fields and while text is composed', async () => {
    await room.open();
    await room.select(1);
    room.reader.element().dispatchEvent(new KeyboardEvent('keydown', { key: '2', code: 'Digit2', bubbles: true, isComposing: true }));
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('2.');
    await room.stage.session.settled();
    expect(room.coded()).toEqual([]);
  });

  it('digits belong to one codebook at a time, which 0 changes', async () => {
    await room.open();
    await room.select(1);
    await userEvent.keyboard('0');
    await expect.element(page.getByText('数字键：留痕与孔洞')).toBeVisible();
    await userEvent.keyboard('1');
    await expect.poll(() => room.codings()[0]?.codeId).toMatch(/mark-and-hole/);
  });
});
