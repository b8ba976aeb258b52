import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { forces, growth, underReview } from '#test/fixtures/review-stage.ts';

import { reviewFeature } from './index.ts';
import { reviewView } from './review-view.ts';

let stage: Stage;
afterEach(() => stage.leave());

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it('has no barrier that axe finds', async () => {
    await page.viewport(1280, 800);
    stage = await stageFeature({ features: [reviewFeature], room: 'review', language, theme, fill: underReview });
    reviewView(stage.workbench).update((view) => ({ ...view, codebookId: forces, codeId: growth }));
    for (const part of ['entries', 'sample', 'signOff'] as const) {
      reviewView(stage.workbench).update((view) => ({ ...view, part }));
      await expect.element(page.getByRole('region').first()).toBeVisible();
      expect(await axeComplaints()).toEqual([]);
    }
    for (const name of ['review.send', 'review.sample', 'review.signOff']) {
      stage.workbench.openDialog(name, forces);
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await axeComplaints()).toEqual([]);
      stage.workbench.closeDialog();
    }
  });
});
