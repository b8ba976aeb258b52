import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { BlobHash } from '#shared/domain/ids.ts';
import { addTranscripts, type NewTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { ok } from '#shared/domain/result.ts';
import type { SaveFile } from '#shared/ipc/saved-file.ts';
import { sha256OfText } from '#renderer/platform/sha256.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { transcriptsFeature } from './index.ts';

const text = '受访者：我们先签了协议，服务事项慢慢多起来。';
const original = Uint8Array.of(0xff, 0xfe, 1, 2, 3);
const blank = { title: '', date: '2022-07-14', place: '', role: '科长', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };

let stage: Stage;
let saved: SaveFile[];

async function fill(session: Session): Promise<void> {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 5);
  const textHash = await sha256OfText(text);
  const second: NewTranscript = {
    header: { ...blank, recordId: 'DGH20220714' },
    text,
    textHash,
    source: { fileName: '东莞访谈.txt', encoding: 'utf-16le', originalHash: 'b'.repeat(64) as BlobHash },
    original,
  };
  await session.run(addTranscripts, { transcripts: [second] });
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  saved = [];
  const saveFile = (file: SaveFile) => {
    saved.push(file);
    return Promise.resolve(ok({ status: 'saved' as const, name: file.suggestedName }));
  };
  stage = await stageFeature({ features: [transcriptsFeature], room: 'reading', host: { saveFile }, fill });
});
afterEach(() => stage.leave());

function transcript(recordId: string) {
  const found = [...stage.session.state.get().transcripts.values()].find((candidate) => candidate.recordId === recordId);
  if (found === undefined) throw new Error(`no ${recordId}`);
  return found;
}

const dialog = () => page.getByRole('dialog', { name: '访谈表头' });
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });

describe('the header of an interview', () => {
  beforeEach(async () => {
    stage.workbench.openDialog('transcripts.edit', transcript('DGH20220714').id);
    await expect.element(field('记录编号')).toHaveFocus();
  });

  it('is saved as one entry, tidy, the city found by its initials', async () => {
    const before = stage.commands().length;
    await field('记录编号').fill('dgh20220715');
    await field('访谈日期').fill('2022年7月15日');
    await field('所在单位').fill('  政务服务局 ');
    await dialog().getByRole('combobox', { name: '代表城市' }).fill('sz');
    await page.getByRole('option', { name: /深圳市/ }).click();
    await field('所在单位').click();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(stage.commands().slice(before)).toEqual(['transcript.edit']);
    expect(transcript('DGH20220715')).toMatchObject({ date: '2022-07-15', institution: '政务服务局', role: '科长', cityId: shenzhen });
  });

  it('cannot take a record id that is taken, and says which is free', async () => {
    await field('记录编号').fill('SZG20220713');
    await expect.element(dialog()).toHaveTextContent('这个编号已属于另一份访谈。可以改为 SZG20220713-2。');
    await expect.element(dialog().getByRole('button', { name: '保存', exact: true })).toBeDisabled();
    await field('记录编号').fill('SZG20220713-2');
    await expect.element(dialog().getByRole('button', { name: '保存', exact: true })).toBeEnabled();
  });

  it('asks before changes are discarded, and writes nothing then', async () => {
    const before = stage.commands().length;
    await field('受访者职务').fill('副局长');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alertdialog', { name: '放弃对表头的修改？' })).toBeVisible();
    await page.getByRole('button', { name: '继续编辑' }).click();
    await expect.element(field('受访者职务')).toHaveValue('副局长');
    await dialog().getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '放弃修改' }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(stage.commands()).toHaveLength(before);
  });

  it('closes without asking where nothing was changed', async () => {
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('gives the original file back, byte for byte', async () => {
    await expect.element(dialog()).toHaveTextContent('东莞访谈.txt');
    await expect.element(dialog()).toHaveTextContent('UTF-16（小端）');
    await dialog().getByRole('button', { name: '保存原文件…' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]).toMatchObject({ suggestedName: '东莞访谈.txt', kind: 'text' });
    expect([...(saved[0]?.bytes ?? [])]).toEqual([...original]);
  });
});

describe('deleting an interview', () => {
  it('tells the codings that go with it, leaves the place, and can be undone', async () => {
    const { id } = transcript('SZG20220713');
    const codings = [...stage.session.state.get().layers.values()].flatMap((layer) => layer.codings).length;
    stage.workbench.go({ room: 'reading', transcriptId: id });
    stage.workbench.openDialog('transcripts.delete', id);
    const question = page.getByRole('alertdialog', { name: '删除访谈 SZG20220713？' });
    await expect.element(question).toHaveTextContent(`这份访谈上的 ${codings} 个编码段会一并删除。`);
    await expect.element(question.getByRole('button', { name: '取消' })).toHaveFocus();
    await question.getByRole('button', { name: '删除' }).click();
    await expect.poll(() => stage.session.state.get().transcripts.has(id)).toBe(false);
    expect(stage.workbench.place.get().transcriptId).toBeNull();
    expect(stage.session.state.get().layers.size).toBe(0);
    await stage.workbench.undo();
    expect([...stage.session.state.get().layers.values()].flatMap((layer) => layer.codings)).toHaveLength(codings);
  });
});

it('has a command for each interview, and those about the open one only while one is open', () => {
  const { workbench } = stage;
  const more = transcriptsFeature.moreCommands?.(workbench) ?? [];
  expect(more.map((command) => command.label(workbench))).toEqual(['打开访谈 DGH20220714', '打开访谈 SZG20220713']);
  const edit = transcriptsFeature.commands?.find(({ id }) => id === 'transcripts.edit');
  expect(edit?.isEnabled(workbench)).toBe(false);
  void more[0]?.run(workbench);
  expect(workbench.place.get().transcriptId).toBe(transcript('DGH20220714').id);
  expect(edit?.isEnabled(workbench)).toBe(true);
  expect(edit?.label(workbench)).toBe('编辑访谈表头：DGH20220714');
});
