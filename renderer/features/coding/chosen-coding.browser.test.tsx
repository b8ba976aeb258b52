import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { deleteCodings } from '#shared/domain/operations/coding-operations.ts';
import type { Session } from '#renderer/session/session.ts';
import { CodingRoomStage, codeIn, fill, sentences } from '#test/fixtures/coding-room-stage.ts';

const room = CodingRoomStage.forTests();

describe('the chosen coding', () => {
  const one = async (session: Session): Promise<void> => {
    await fill(session);
    await codeIn(session, '纵向压力', sentences[1]);
  };
  const choose = async (): Promise<void> => {
    await room.open({ fill: one });
    await room.focusReader();
    await userEvent.keyboard(']');
    await expect.element(page.getByRole('region', { name: '所选编码段' })).toBeVisible();
  };

  it('takes the ends of the selection, one entry for however many steps', async () => {
    await choose();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowLeft}{/Alt}r');
    await expect.poll(room.coded).toEqual(['纵向压力 省里发了文件，市里就签了协议。签完再没人问过']);
    expect(room.stage.commands().filter((command) => command === 'coding.resize')).toHaveLength(1);
  });

  it('is moved at either end by buttons, by a character or with Shift by a sentence', async () => {
    await choose();
    await page.getByRole('button', { name: /终点前移一字/ }).click();
    await expect.poll(room.coded).toEqual(['纵向压力 省里发了文件，市里就签了协议']);
    await page.getByRole('button', { name: /起点后移一字/ }).click();
    await expect.poll(room.coded).toEqual(['纵向压力 里发了文件，市里就签了协议']);
    await userEvent.keyboard('{Shift>}');
    await page.getByRole('button', { name: /终点后移一字/ }).click();
    await userEvent.keyboard('{/Shift}');
    await expect.poll(room.coded).toEqual(['纵向压力 里发了文件，市里就签了协议。']);
  });

  it('gets another code', async () => {
    await choose();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('孔洞{Enter}');
    await expect.poll(room.coded).toEqual(['孔洞 省里发了文件，市里就签了协议。']);
  });

  it('gets a note: a draft that outlives the screen, saved once on leaving or by Ctrl+Enter', async () => {
    await choose();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: '备注' })).toHaveFocus();
    await userEvent.keyboard('关键句');
    await expect.element(page.getByText('草稿，尚未保存')).toBeVisible();
    expect(room.codings()[0]?.note).toBe('');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => room.codings()[0]?.note).toBe('关键句');
    await expect.element(room.reader).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('textbox', { name: '备注' })).toHaveFocus();
    await userEvent.keyboard('，再核');
    room.stage.workbench.go({ room: 'history' });
    await expect.poll(() => room.codings()[0]?.note).toBe('关键句，再核');
    expect(room.stage.commands().filter((command) => command === 'coding.note')).toHaveLength(2);
  });

  it('gets a weight, and loses it', async () => {
    await choose();
    await page.getByRole('radio', { name: '4' }).click();
    await expect.poll(() => room.codings()[0]?.weight).toBe(4);
    await page.getByRole('radio', { name: '无' }).click();
    await expect.poll(() => room.codings()[0]?.weight).toBe(null);
  });

  it('shows its definition at one key', async () => {
    await choose();
    const usage = page.getByRole('button', { name: /何时使用、何时不用/ });
    await expect.element(usage).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('d');
    await expect.element(usage).toHaveAttribute('aria-expanded', 'true');
  });

  it('asks for its links by L', async () => {
    await choose();
    const id = room.stage.workbench.chosenCoding.get();
    const asked: unknown[] = [];
    const stop = room.stage.workbench.dialog.subscribe(() => {
      asked.push(room.stage.workbench.dialog.get());
      room.stage.workbench.closeDialog();
    });
    await userEvent.keyboard('l');
    expect(asked[0]).toEqual({ name: 'dyads.link', about: { transcriptId: room.transcriptId, codingIds: [id] } });
    stop();
  });

  it('is deleted by Delete, and comes back by undo; not while the focus is in the list of transcripts', async () => {
    await choose();
    await page.getByRole('row', { name: /SZG20220713/ }).click();
    await userEvent.keyboard('{Delete}');
    await room.stage.session.settled();
    expect(room.coded()).toHaveLength(1);
    await room.focusReader();
    await userEvent.keyboard('{Delete}');
    await expect.poll(room.coded).toEqual([]);
    await room.stage.workbench.undo();
    expect(room.coded()).toHaveLength(1);
  });

  it('that goes by another hand leaves the inspector without it', async () => {
    await choose();
    await room.stage.session.run(deleteCodings, { transcriptId: room.transcriptId, ids: room.codings().map(({ id }) => id) });
    await expect.element(page.getByRole('region', { name: '所选编码段' })).not.toBeInTheDocument();
  });
});
