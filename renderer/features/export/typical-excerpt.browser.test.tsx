import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ok } from '#shared/domain/result.ts';
import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import type { SaveFile } from '#shared/ipc/saved-file.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { exportChoice } from './export-choice.ts';
import { exportFeature } from './index.ts';

let stage: Stage;
let saved: SaveFile[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  saved = [];
  stage = await stageFeature({
    features: [exportFeature],
    room: 'excerpts',
    host: { saveFile: (file) => (saved.push(file), Promise.resolve(ok({ status: 'saved' as const, name: 't.md' }))) },
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withCodedInterview(session, 120);
    },
  });
  const choice = exportChoice(stage.workbench);
  await choice.loaded;
  choice.set({ ...choice.get(), content: 'codingTable', format: 'markdown' });
  stage.workbench.openDialog('export.excerpts', everyExcerpt);
});
afterEach(() => stage.leave());

const typicalOf = (code: string) => page.getByRole('row', { name: new RegExp(code) }).first();
const picker = () => page.getByRole('button', { name: '为“纵向压力”另选典型摘录' });
const written = async (): Promise<string> => {
  saved.length = 0;
  await page.getByRole('button', { name: '导出…' }).click();
  await expect.poll(() => saved.length).toBe(1);
  return new TextDecoder().decode(saved[0]?.bytes);
};

it('a typical excerpt is chosen by hand, goes to the file, and is left to the rule again', async () => {
  await expect.element(picker()).toBeVisible();
  const before = typicalOf('纵向压力').element().textContent;
  await picker().click();
  const options = page.getByRole('option');
  await expect.element(options.first()).toBeVisible();
  const other = options.elements().map(({ textContent }) => textContent.replace('SZG20220713', '')).find((quote) => !before.includes(quote));
  if (other === undefined) throw new Error('one passage only');
  await userEvent.keyboard(other);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => typicalOf('纵向压力').element().textContent).toContain(other);
  expect(await written()).toContain(other);

  stage.workbench.openDialog('export.excerpts', everyExcerpt);
  await expect.element(picker()).toBeVisible();
  await expect.poll(() => typicalOf('纵向压力').element().textContent).toContain(other);
  await picker().click();
  await page.getByRole('option', { name: '按规则自动选取' }).click();
  await expect.poll(() => typicalOf('纵向压力').element().textContent).toBe(before);
});

it('has no barrier that axe finds', async () => {
  await expect.element(picker()).toBeVisible();
  expect(await axeComplaints()).toEqual([]);
});
