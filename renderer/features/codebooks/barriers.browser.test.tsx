import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import type { CodeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Theme } from '#renderer/ui/UiRoot.tsx';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codebooksView } from './codebooks-view.ts';
import { codebooksFeature } from './index.ts';

let stage: Stage;
afterEach(() => stage.leave());

const growth = 'builtin/forces/attraction.development' as CodeId;

async function show(language: Language, theme: Theme): Promise<void> {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [codebooksFeature],
    room: 'codebooks',
    language,
    theme,
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withCodedInterview(session, 40);
    },
  });
  const code = stage.session.state.get().codes.get(growth);
  if (code !== undefined) codebooksView(stage.workbench).chosen.set({ codebookId: code.codebookId, codeId: growth });
  await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
}

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it('the room has no barrier that axe finds', async () => {
    await show(language, theme);
    expect(await axeComplaints()).toEqual([]);
  });

  it.each([
    ['codebooks.add', null],
    ['codebooks.edit', null],
    ['codebooks.merge', growth],
    ['codebooks.color', [growth]],
    ['codebooks.deleteCodes', [growth]],
  ])('the dialog %s has none', async (name, about) => {
    await show(language, theme);
    stage.workbench.openDialog(name, about);
    await expect.element(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
  });
});
