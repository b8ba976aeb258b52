import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { excerptsFeature } from './index.ts';

let stage: Stage;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [excerptsFeature],
    room: 'excerpts',
    language: 'en',
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withStudyCities(session);
      await withCodedInterview(session, 8);
    },
  });
});
afterEach(() => stage.leave());

const levelBox = () => page.getByRole('combobox', { name: 'Level', exact: true });

it('a box gives what was chosen to a chip, closes, and is blank again', async () => {
  await levelBox().fill('Deg');
  await page.getByRole('option', { name: 'Degree' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove filter: Degree' })).toBeVisible();
  await expect.element(page.getByRole('option')).not.toBeInTheDocument();
  await expect.element(levelBox()).toHaveValue('');
});

it('several are chosen one after the other by keyboard; each leaves the list', async () => {
  await levelBox().fill('Bre');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Remove filter: Breadth' })).toBeVisible();
  await expect.element(levelBox()).toHaveValue('');
  await levelBox().fill('e');
  await expect.element(page.getByRole('option', { name: 'Breadth' })).not.toBeInTheDocument();
  await page.getByRole('option', { name: 'Connection' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove filter: Connection' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.element(page.getByRole('group', { name: 'Filters in force' })).not.toBeInTheDocument();
});
