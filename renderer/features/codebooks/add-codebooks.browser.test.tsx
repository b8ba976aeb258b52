import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';

import { codebooksFeature } from './index.ts';

let stage: Stage;
afterEach(() => stage.leave());

const names = () => codebooksInOrder(stage.session.state.get()).map(({ name }) => name.en);

it('offers the built-in codebooks that are not yet there, with their trees', async () => {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [codebooksFeature],
    room: 'codebooks',
    language: 'en',
    fill: async (session) => void (await session.run(addCodebooks, { codebooks: builtinCodebooks.slice(0, 1).map(codebookRecords) })),
  });
  stage.workbench.openDialog('codebooks.add');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('checkbox', { name: 'Forces' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Role deviation' }).click({ force: true });
  await expect.element(dialog.getByRole('treegrid', { name: 'Codes of “Role deviation”' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Mark and hole' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Add 2 codebooks' }).click();
  await expect.poll(names).toEqual(['Forces', 'Mark and hole', 'Role deviation']);
  expect(stage.commands().filter((command) => command === 'codebook.add')).toHaveLength(2);
  await expect.element(page.getByRole('treegrid', { name: 'Codes of “Mark and hole”' })).toBeVisible();
});

it('starts from an empty project with a codebook of one\'s own', async () => {
  stage = await stageFeature({ features: [codebooksFeature], room: 'codebooks', language: 'en', fill: () => Promise.resolve() });
  await page.getByRole('button', { name: 'New codebook…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect.element(dialog).toHaveTextContent('Please give at least one name.');
  await dialog.getByRole('textbox', { name: 'English name' }).fill('Own codes');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect.poll(names).toEqual(['Own codes']);
  await expect.element(page.getByText('This codebook has no codes yet')).toBeVisible();
});
