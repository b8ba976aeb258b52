import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { created } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, CodingId, Instant, TranscriptId } from '#shared/domain/ids.ts';
import { changeSet } from '#shared/domain/operation.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import type { Session } from '#renderer/session/session.ts';
import { CodingRoomStage, fill, passageOf, sentences, text } from '#test/fixtures/coding-room-stage.ts';

const room = CodingRoomStage.forTests();

describe('codings of another coder', () => {
  const other = 'coder-2' as CoderId;
  const withOther = async (session: Session): Promise<void> => {
    await fill(session);
    await session.run(addCoder, { id: other, name: '李敏', role: 'coder' });
    const found = [...session.state.get().codes.values()].find(({ name }) => name.zh === '孔洞');
    if (found === undefined) return;
    const { start, end } = passageOf(sentences[2]);
    const theirs: Coding = {
      id: 'theirs' as CodingId,
      transcriptId: [...session.state.get().transcripts.keys()][0] as TranscriptId,
      coderId: other,
      codeId: found.id,
      anchor: { start, end, quote: sentences[2], prefix: '', suffix: '' },
      links: [],
      note: '',
      weight: null,
      confirmedAt: null,
      createdAt: '2026-01-01T00:00:00.000Z' as Instant,
      modifiedAt: '2026-01-01T00:00:00.000Z' as Instant,
    };
    await session.run(() => changeSet('coding.add', {}, [created('coding', theirs)]), null);
  };

  it('are shown, can be hidden, and cannot be changed', async () => {
    await room.open({ fill: withOther });
    await room.focusReader();
    await userEvent.keyboard(']');
    await expect.element(page.getByText('其他编码员的编码段，只能查看。')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '更换' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Delete}');
    await room.stage.session.settled();
    expect(room.codings(other)).toHaveLength(1);
    await page.getByRole('button', { name: /显示其他编码员的 1 个编码段/ }).click();
    await expect.element(page.getByRole('group', { name: '页边的编码段' }).getByRole('button')).not.toBeInTheDocument();
  });
});

describe('the room', () => {
  it('goes to the coding that another room names', async () => {
    await room.open();
    await room.code('纵向压力', sentences[3]);
    room.stage.workbench.go({ room: 'reading', transcriptId: room.transcriptId, codingId: room.codings()[0]?.id ?? null });
    await expect.poll(room.chosenQuote).toBe(sentences[3]);
    expect(room.stage.workbench.selection.get()?.passage).toEqual(passageOf(sentences[3]));
    await expect.poll(() => room.stage.workbench.place.get().codingId).toBe(null);
  });

  it('says what is selected and what was done', async () => {
    await room.open();
    await room.select(1);
    const status = page.getByRole('status');
    await expect.poll(() => status.elements().map(({ textContent }) => textContent)).toContain('省里发了文件，市里就签了协议。 未编码。');
    await userEvent.keyboard('2');
    await expect.poll(() => status.elements().map(({ textContent }) => textContent)).toContain('已编码 纵向压力：省里发了文件，市里就签了协议。');
  });

  it('without a transcript offers to import, without a codebook to add one', async () => {
    await room.open({ fill: () => Promise.resolve() });
    await expect.element(page.getByRole('button', { name: '导入访谈…' }).first()).toBeVisible();
    await expect.element(page.getByRole('button', { name: '添加内置编码本…' })).toBeVisible();
  });

  it.each(['zh-CN', 'en'] as const)('has no barrier that axe finds (%s)', async (language) => {
    await room.open({ language });
    await room.code('纵向压力', sentences[1]);
    await room.code('孔洞', sentences[1]);
    await room.focusReader();
    await userEvent.keyboard(']');
    await expect.poll(() => document.querySelector('[data-coding]')).not.toBeNull();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('speaks English throughout', async () => {
    await room.open({ language: 'en' });
    await room.select(1);
    await userEvent.keyboard('2');
    await expect.element(page.getByRole('region', { name: 'Chosen coding' })).toBeVisible();
    const shown = document.querySelector('#root')?.textContent ?? '';
    const quoted = [text, ...[...room.stage.session.state.get().codes.values()].map(({ name }) => name.zh)].join('');
    const chinese = [...new Set(shown.match(/\p{Script=Han}/gu) ?? [])].filter((character) => !quoted.includes(character) && !'由来科长深圳陈晓'.includes(character));
    expect(chinese).toEqual([]);
  });
});
