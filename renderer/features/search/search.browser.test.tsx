import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { addTranscripts } from '#shared/domain/operations/transcript-operations.ts';
import { sha256OfText } from '#renderer/platform/sha256.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';

import { searchFeature } from './index.ts';
import { searchModel } from './search-model.ts';

const texts: Readonly<Record<string, string>> = {
  SZG20220713: '记录编号：SZG20220713\n\n访谈者：协议怎么签的？\n受访者：两边先签了协议，后来才有服务事项。',
  DGH20220714: '受訪者：我們這邊的協議寫得很細，𠮷區也在內。',
  HZL20220715: '受访者：没有什么可说的。',
};
const blank = { title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };

async function fill(session: Session): Promise<void> {
  const transcripts = await Promise.all(
    Object.entries(texts).map(async ([recordId, text]) => ({
      header: { ...blank, recordId },
      text,
      textHash: await sha256OfText(text),
      source: { fileName: `${recordId}.txt`, encoding: 'utf-8', originalHash: null },
      original: null,
    })),
  );
  await session.run(addTranscripts, { transcripts });
}

let stage: Stage;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({ features: [searchFeature], room: 'search', fill });
});
afterEach(() => stage.leave());

const field = () => page.getByRole('searchbox', { name: '在全部访谈中检索' });
const lines = () =>
  page
    .getByRole('grid', { name: '检索结果' })
    .getByRole('row')
    .elements()
    .map((row) => row.textContent);

function place() {
  const { room, transcriptId, passage } = stage.workbench.place.get();
  const transcript = stage.session.state.get().transcripts.get(transcriptId ?? '');
  return { room, recordId: transcript?.recordId, words: passage === null ? null : texts[transcript?.recordId ?? '']?.slice(passage.start, passage.end) };
}

it('finds 简 for 繁, grouped by interview, and a click goes to the very words', async () => {
  await expect.element(field()).toHaveFocus();
  await field().fill('協議');
  await expect.element(page.getByRole('status')).toHaveTextContent('共 3 处，见于 2 份访谈');
  expect(lines()).toEqual([
    'DGH202207141 处',
    '受訪者我們這邊的協議寫得很細，𠮷區也在內。',
    'SZG202207132 处',
    '访谈者协议怎么签的？',
    '受访者两边先签了协议，后来才有服务事项。',
  ]);
  await page.getByRole('row', { name: /两边先签了/ }).click();
  expect(place()).toEqual({ room: 'reading', recordId: 'SZG20220713', words: '协议' });
  expect(stage.workbench.place.get().passage?.start).toBe(texts['SZG20220713']?.lastIndexOf('协议'));
});

it('works by the keyboard alone, and coming back finds everything as it was', async () => {
  await userEvent.keyboard('协议');
  await expect.poll(() => lines().length).toBe(5);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('row', { name: 'DGH20220714' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(place()).toEqual({ room: 'reading', recordId: 'DGH20220714', words: '協議' });
  await expect.element(page.getByTestId('elsewhere')).toBeVisible();
  void searchFeature.commands?.[0]?.run(stage.workbench);
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveValue('协议');
  await expect.poll(() => lines().length).toBe(5);
  expect(await stage.session.views.readView('search.request')).toEqual({ query: '协议', speaker: 'all' });
});

it('keeps to the words of one role, and says so where that finds nothing', async () => {
  await field().fill('协议怎么');
  await expect.poll(() => lines().length).toBe(2);
  await page.getByText('受访者的话').click();
  await expect.element(page.getByText('没有找到“协议怎么”')).toBeVisible();
  await page.getByRole('button', { name: '改为检索全文' }).click();
  await expect.poll(() => lines().length).toBe(2);
});

it('searches again when interviews come or go', async () => {
  await field().fill('协议');
  await expect.element(page.getByRole('status')).toHaveTextContent('共 3 处');
  await stage.workbench.undo();
  await expect.element(page.getByText('还没有访谈记录')).toBeVisible();
  await stage.workbench.redo();
  await expect.element(page.getByRole('status')).toHaveTextContent('共 3 处');
});

it('has nothing that axe finds wrong, empty or full', async () => {
  const faults = async () => (await axe.run(document.querySelector('#root') ?? document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await faults()).toEqual([]);
  await field().fill('协议');
  await expect.poll(() => searchModel(stage.workbench).results.get().count).toBe(3);
  await expect.poll(() => lines().length).toBe(5);
  expect(await faults()).toEqual([]);
});
