import type { Chapter } from '../chapter.ts';
import type { Stage } from '../stage.ts';

/** Opens a menu by its button and chooses in it. */
async function choose(stage: Stage, menu: string, item: string): Promise<void> {
  const { page } = stage.app;
  await stage.person.button(menu).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Codebooks: the tree, an entry with its definition in two languages, and everything that is done to them. */
export const sampleCodebooksChapter: Chapter = {
  title: 'sample project: codebooks',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    const row = (codebook: string, code: string) => page.getByRole('treegrid', { name: names.codeTree(codebook) }).getByRole('row', { name: code, exact: true });
    await person.goTo(words.codebooks);
    await row(names.codebook.forces, names.code.vertical).click();
    await stage.picture('codebooks');

    const ofVertical = row(names.codebook.forces, names.code.vertical);
    await ofVertical.click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    await stage.picture('code-menu');
    await page.keyboard.press('Escape');
    for (const [picture, item] of [
      ['code-colour', names.color],
      ['merge-codes', names.merge],
      ['delete-code', names.deleteCode],
    ] as const) {
      await stage.pictureOf(picture, async () => {
        await ofVertical.click({ button: 'right' });
        await page.getByRole('menuitem', { name: item }).click();
      });
    }

    await page.getByRole('grid', { name: names.codebookList }).getByRole('row', { name: new RegExp(names.codebook.markAndHole) }).click();
    await row(names.codebook.markAndHole, names.code.hole).click();
    await stage.picture('codebook-mark-and-hole');
    await stage.pictureOf('codebook-names', () => choose(stage, names.codebookMenu(names.codebook.markAndHole), names.codebookEdit));
    await stage.pictureOf('delete-codebook', () => choose(stage, names.codebookMenu(names.codebook.markAndHole), names.codebookDelete));
    await stage.pictureOf('add-codebooks', () => choose(stage, names.codebookMore, names.codebookAdd));
  },
};
