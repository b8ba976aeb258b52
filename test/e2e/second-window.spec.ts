import { expect, languages, test } from './app-test.ts';
import { Person } from './person.ts';

for (const language of languages) {
  // The desktop app has one window: a second start shows the first one.
  test(`a second window shows the project, says so, and writes when the first has left (${language})`, { tag: '@page' }, async ({ launch }) => {
    const app = await launch(language);
    const first = new Person(app, language);
    const { words } = first;
    await first.openSample();
    await first.openTranscript('SZG20220713');

    const page = await app.page.context().newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(app.page.url());
    const second = new Person({ ...app, page }, language);
    await page.getByRole('button', { name: words.openProject(words.sampleName) }).click();
    await expect(page.getByRole('status').filter({ hasText: words.readOnly })).toBeVisible();
    await expect(second.button(words.undo)).toBeDisabled();

    await test.step('what it is asked to change stays as it is', async () => {
      await second.openTranscript('SZG20220713');
      const stripes = page.getByRole('group', { name: words.stripes }).getByRole('button');
      const before = await stripes.count();
      await second.reader.focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByText(words.notCoded).first()).toBeVisible();
      await page.keyboard.press('1');
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('banner').getByRole('status')).toHaveText(words.readOnlyState);
      await expect(stripes).toHaveCount(before);
    });

    await test.step('the first writes on as before', async () => {
      await first.reader.focus();
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press('8');
      await expect(first.stripe(words.mark)).toBeVisible();
      await first.expectSaved();
    });

    await test.step('once the first has left, the second may write, and has what the first wrote', async () => {
      await first.button(words.leave).click();
      await expect(first.button(words.newProject)).toBeVisible();
      await second.button(words.openAgain).click();
      await expect(page.getByText(words.readOnly)).toHaveCount(0);
      await expect(second.button(words.undo)).toBeEnabled();
      await second.button(words.undo).click();
      await second.expectSaved();
    });
  });
}
