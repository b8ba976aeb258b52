import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Session } from '#renderer/session/session.ts';
import { CodingRoomStage, codeIn, fill, sentences } from '#test/fixtures/coding-room-stage.ts';

const room = CodingRoomStage.forTests();

describe('overlapping codings', () => {
  const overlapping = async (session: Session): Promise<void> => {
    await fill(session);
    await codeIn(session, '纵向压力', sentences[1]);
    await codeIn(session, '责任风险', '签了协议');
    await codeIn(session, '孔洞', '省里发了文件，市里就签了协议。签完再没人问过。');
  };

  it('are all listed where one clicks; clicking again goes through them, the shortest first', async () => {
    await room.open({ fill: overlapping });
    await room.clickText('了协议');
    const listed = page.getByRole('toolbar', { name: '此处的编码段' }).getByRole('button');
    await expect.poll(() => listed.elements().length).toBe(3);
    const seen: (string | null)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      seen.push(room.chosenQuote());
      // Clicks that follow at once are a double click, which selects a word.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await room.clickText('了协议');
    }
    expect(seen).toEqual(['签了协议', sentences[1], '省里发了文件，市里就签了协议。签完再没人问过。']);
  });

  it('are gone through by [ and ], and picked in the inspector by keyboard', async () => {
    await room.open({ fill: overlapping });
    await room.focusReader();
    await userEvent.keyboard(']]');
    await expect.poll(room.chosenQuote).toBe(sentences[1]);
    await userEvent.keyboard('[[');
    await expect.poll(room.chosenQuote).toBe('省里发了文件，市里就签了协议。签完再没人问过。');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('data-chosen')).toBe(room.stage.workbench.chosenCoding.get());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(room.chosenQuote).toBe(sentences[1]);
    await userEvent.keyboard('{Escape}');
    await expect.element(room.reader).toHaveFocus();
  });

  it('under a spotlight only one code’s are shown', async () => {
    await room.open({ fill: overlapping });
    await page.getByRole('treegrid').getByRole('row', { name: '责任风险' }).click();
    await expect.element(page.getByText('只看：责任风险')).toBeVisible();
    const stripes = page.getByRole('group', { name: '页边的编码段' }).getByRole('button');
    await expect.poll(() => stripes.elements().length).toBe(1);
    await page.getByRole('button', { name: '显示全部编码段' }).click();
    await expect.poll(() => stripes.elements().length).toBe(3);
  });
});
