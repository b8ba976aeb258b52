import path from 'node:path';

import { expect, languages, test } from './app-test.ts';
import { Person } from './person.ts';

for (const language of languages) {
  test(`pictures by keyboard and mouse (${language})`, async ({ launch, folder }) => {
    const app = await launch(language);
    const trouble: string[] = [];
    app.page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    const person = new Person(app, language);
    const { page, words } = person;
    await person.openSample();
    await person.goTo(words.pictures);

    await test.step('the matrix, cell by cell, closer and as a table', async () => {
      const matrix = page.getByRole('listbox', { name: words.matrixName });
      await expect(page.locator('[data-chart]')).toBeVisible();
      await page.getByRole('radio', { name: words.byBreadth }).click();
      await matrix.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('option', { name: words.broadestPair })).toBeAttached();
      await page.keyboard.press('+');
      await person.button(words.zoomIn).click();
      await page.getByRole('radio', { name: words.asTable, exact: true }).click();
      await expect(page.getByRole('row', { selected: true })).toBeVisible();
    });

    await test.step('the network, saved as SVG and PNG', async () => {
      await page.getByRole('radio', { name: words.picture.network }).click();
      await page.getByRole('listbox', { name: words.networkName }).focus();
      await page.keyboard.press('Home');
      await expect(page.getByRole('option', { name: words.broadest })).toBeAttached();
      for (const [format, file, begin] of [[words.asSvg, 'network.svg', '<svg'], [words.asPng, 'network.png', '\u0089PNG']] as const) {
        await app.answerSaveDialog(path.join(folder, file));
        await person.button(words.savePicture).click();
        await page.getByRole('menuitem', { name: format }).click();
        const bytes = await app.savedBytes(path.join(folder, file));
        expect(Buffer.from(bytes).subarray(0, 4).toString('latin1')).toBe(begin);
      }
    });

    await test.step('every other picture is drawn', async () => {
      for (const name of [words.picture.degrees, words.picture.breadth, words.picture.levels]) {
        await page.getByRole('radio', { name, exact: true }).click();
        await expect(page.locator('[data-chart]')).toBeVisible();
      }
    });

    await test.step('a click on a bar leads to its passages', async () => {
      const box = await page.getByRole('listbox').boundingBox();
      if (box === null) throw new Error('no picture is shown');
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Home');
      const mark = await page.getByRole('option').boundingBox();
      if (mark === null) throw new Error('no mark is chosen');
      await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
      await expect(page.getByRole('main', { name: words.excerpts })).toBeVisible();
    });

    // Strict CSP: nothing that a picture does may be refused.
    expect(trouble).toEqual([]);
  });
}
