import path from 'node:path';
import type { Page } from '@playwright/test';

import { expect, languages, test } from './app-test.ts';
import { Person } from './person.ts';

/**
 * Lets the page's origin store so many bytes and no more; null lets it have what it had. Chromium does not ask at every
 * write: it must not have written since it was started.
 */
async function allow(page: Page, quotaSize: number | null): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === null ? {} : { quotaSize }) });
}

for (const language of languages) {
  test(`a full disk is told, and nothing is lost by it (${language})`, { tag: '@page' }, async ({ launch, folder }) => {
    const before = await launch(language);
    await new Person(before, language).openSample();
    await before.close();

    const app = await launch(language);
    const person = new Person(app, language);
    const { page, words } = person;
    await expect(page.getByRole('button', { name: words.openProject(words.sampleName) })).toBeVisible();
    await allow(page, 1);
    const code = page.getByRole('treegrid', { name: words.codes }).getByRole('row', { name: words.horizontal, exact: true });

    await test.step('the project opens all the same', async () => {
      await page.getByRole('button', { name: words.openProject(words.sampleName) }).click();
      await person.openTranscript('SZG20220713');
    });
    const counted = (await code.textContent()) ?? '';

    await test.step('the change that does not fit is told, with what to do, and is not shown', async () => {
      await person.reader.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('3');
      await expect(page.getByText(words.notSaved, { exact: true })).toBeVisible();
      await expect(page.getByText(words.diskFull).first()).toBeVisible();
      await expect(code).toHaveText(counted);
    });

    await test.step('the project can be got out', async () => {
      const file = path.join(folder, 'rescued.dyadtrace');
      await app.answerSaveDialog(file);
      await person.button(words.exportWhole).click();
      expect((await app.savedBytes(file)).length).toBeGreaterThan(50_000);
    });

    await test.step('with room again, the same change is saved', async () => {
      await allow(page, null);
      await person.reader.focus();
      await page.keyboard.press('3');
      await expect(page.getByText(words.notSaved, { exact: true })).toHaveCount(0);
      await expect(code).not.toHaveText(counted);
      await person.expectSaved();
    });

    await test.step('and is there with everything else after a restart', async () => {
      await app.close();
      const again = new Person(await launch(language), language);
      await again.page.getByRole('button', { name: words.openProject(words.sampleName) }).click();
      await again.goTo(words.excerpts);
      await expect(again.page.getByText(words.excerptCount(306, 6))).toBeVisible();
    });
  });
}
