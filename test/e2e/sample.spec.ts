import { expect, languages, test } from './app-test.ts';
import { Person } from './person.ts';

for (const language of languages) {
  test(`the sample project, opened and looked at (${language})`, async ({ launch }) => {
    const person = new Person(await launch(language), language);
    const { page, words } = person;
    await person.openSample();

    await test.step('six interviews, the first of them a long one with its codings in the margin', async () => {
      const rows = page.getByRole('grid', { name: words.transcripts }).getByRole('row');
      await expect(rows).toHaveCount(6);
      await rows.first().click();
      await expect(person.reader).toBeVisible();
      expect((await person.reader.textContent())?.length).toBeGreaterThan(3000);
      await expect(page.getByRole('group', { name: words.stripes }).getByRole('button').first()).toBeVisible();
    });

    await test.step('155 cities, and what they make', async () => {
      await person.goTo(words.cities);
      await expect(page.getByText(words.allDyads).first()).toBeVisible();
    });

    await test.step('all its codings, from all six', async () => {
      await person.goTo(words.excerpts);
      await expect(page.getByText(words.excerptCount(305, 6))).toBeVisible();
    });

    await test.step('links at each of the three levels, to dyads known in either order', async () => {
      await person.goTo(words.matrix);
      await expect(page.getByRole('columnheader', { name: words.dyad })).toBeVisible();
      await page.getByRole('radiogroup', { name: words.columns }).getByText(words.byLevel, { exact: true }).click();
      for (const level of [words.breadth, words.connection, words.degree]) await expect(page.getByRole('columnheader', { name: level })).toBeVisible();
    });

    await test.step('kept as it was left, for the next time', async () => {
      await person.button(words.leave).click();
      await page.getByRole('button', { name: words.openProject(words.sampleName) }).click();
      await expect(page.getByRole('main', { name: words.matrix })).toBeVisible();
      await expect(page.getByRole('columnheader', { name: words.breadth })).toBeVisible();
    });
  });
}
