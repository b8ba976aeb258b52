import path from 'node:path';

import { expect, languages, test } from './app-test.ts';
import { Hands, watchPointer } from './hands.ts';
import { interviewFiles } from './interview-files.ts';
import { Person } from './person.ts';

for (const language of languages) {
  test(`the main job with the keyboard alone (${language})`, async ({ launch, folder }) => {
    const app = await launch(language);
    const { page } = app;
    // Only what they see is asked of the person; what is done is done by the hands.
    const person = new Person(app, language);
    const { words } = person;
    const hands = new Hands(page);
    const pointerDowns = await watchPointer(page);
    const files = await interviewFiles(folder);

    await test.step('a new project', async () => {
      await hands.push(person.button(words.newProject));
      const dialog = person.dialog(words.newProject);
      await expect(dialog.getByRole('textbox', { name: words.projectName })).toBeFocused();
      await hands.type('跨省通办');
      await hands.tabTo(dialog.getByRole('textbox', { name: words.yourName }));
      await hands.type('陈晓');
      await hands.push(dialog.getByRole('button', { name: words.elevenProvinces }));
      await expect(dialog.getByRole('status')).toHaveText(words.elevenCount);
      // Enter in a field is as good as the button, and nearer than past all provinces.
      await hands.tabTo(dialog.getByRole('textbox', { name: words.projectName }), 'Shift+Tab');
      await hands.press('Enter');
      await expect(page.getByRole('heading', { name: '跨省通办', level: 1 })).toBeVisible();
    });

    await test.step('two interviews, by the dialog', async () => {
      await hands.push(page.getByRole('main').getByRole('button', { name: words.importInterviews }).first());
      const dialog = person.dialog(words.importTitle);
      await expect(dialog.getByRole('button', { name: words.chooseFiles })).toBeFocused();
      await app.answerOpenDialog([files.utf8, files.docx]);
      await hands.press('Enter');
      await hands.push(dialog.getByRole('button', { name: words.importCount(2), exact: true }));
      await hands.push(dialog.getByRole('button', { name: words.startReading }));
      await expect(dialog).toBeHidden();
    });

    await test.step('the other one opened', async () => {
      const list = page.getByRole('grid', { name: words.transcripts });
      await hands.tabTo(list);
      await hands.press('Home');
      await hands.arrowTo(list.getByRole('row', { name: /^SZG20220713/ }));
      await hands.press('Enter');
      await hands.tabTo(page.getByRole('document', { name: words.text('SZG20220713') }));
    });

    const said = page.getByRole('main').getByRole('status');
    await test.step('sentence by sentence, one more, and a code by its digit', async () => {
      await hands.press('ArrowDown');
      await expect(said).toContainText(words.notCoded);
      await hands.press('ArrowDown', 'Shift+ArrowDown', '1');
      await expect(said).toContainText(words.development);
      await expect(person.stripe(words.development)).toBeVisible();
    });

    await test.step('a code found by its initials', async () => {
      await hands.press('ArrowDown', '/');
      await expect(page.getByRole('searchbox', { name: words.findCode })).toBeFocused();
      await hands.type('zxyl');
      await expect(page.getByRole('treegrid', { name: words.codes }).getByRole('row', { name: words.vertical, exact: true })).toBeVisible();
      await hands.press('Enter');
      await expect(person.stripe(words.vertical)).toBeVisible();
      await expect(person.reader).toBeFocused();
    });

    await test.step('the words themselves as a code', async () => {
      await hands.press('ArrowDown', 'i');
      const dialog = person.dialog(words.inVivo);
      await expect(dialog.getByRole('textbox', { name: words.inVivoName })).toBeFocused();
      await hands.retype('一网通办');
      await hands.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(person.stripe('一网通办')).toBeVisible();
    });

    await test.step('a note', async () => {
      await hands.press('n');
      const note = page.getByRole('textbox', { name: words.note });
      await expect(note).toBeFocused();
      await hands.type('原话，值得引用。');
      await hands.press('Control+Enter');
      await expect(person.reader).toBeFocused();
      await expect(note).toHaveValue('原话，值得引用。');
      await person.expectSaved();
    });

    await test.step('a link to a dyad at a level', async () => {
      await hands.press('l');
      const picker = person.dialog(words.linkTitle);
      await expect(picker.getByRole('combobox')).toBeFocused();
      await hands.press('Alt+Digit2');
      await expect(picker.getByRole('radio', { name: words.connection })).toBeChecked();
      await hands.type('深 东');
      await expect(picker.getByRole('option').first()).toContainText(words.dyad);
      // The first Enter picks what was found, the second says that this is all.
      await hands.press('Enter', 'Enter');
      await expect(picker).toBeHidden();
      await expect(page.getByRole('region', { name: words.inspector }).getByText(words.dyad)).toBeVisible();
      await person.expectSaved();
    });

    await test.step('deleted, undone, done again, and undone', async () => {
      const stripe = person.stripe(words.vertical);
      await hands.press('[', 'Delete');
      await expect(stripe).toBeHidden();
      await hands.press('Control+z');
      await expect(stripe).toBeVisible();
      await hands.press('Control+Shift+z');
      await expect(stripe).toBeHidden();
      await hands.press('Control+z');
      await expect(stripe).toBeVisible();
      await person.expectSaved();
    });

    await test.step('a code from the palette, by its initials', async () => {
      await hands.press('ArrowDown', 'Control+k');
      const palette = person.dialog(words.palette);
      await expect(palette.getByRole('combobox')).toBeFocused();
      await hands.type('hxyl');
      await expect(palette.getByRole('option').first()).toContainText(words.horizontal);
      await hands.press('Enter');
      await expect(palette).toBeHidden();
      await expect(person.stripe(words.horizontal)).toBeVisible();
    });

    await test.step('the excerpts, by the key that their button names', async () => {
      const keys = await page.getByRole('navigation', { name: words.rooms }).getByRole('button', { name: words.excerpts, exact: true }).getAttribute('aria-keyshortcuts');
      expect(keys).toMatch(/^Control\+[1-9]$/);
      await hands.press(keys ?? '');
      await expect(page.getByRole('main', { name: words.excerpts })).toBeVisible();
      await expect(page.getByText(words.excerptCount(4, 1))).toBeVisible();
    });

    await test.step('to a paper', async () => {
      await hands.push(person.button(words.exportExcerpts));
      const dialog = person.dialog(words.exportTitle);
      await hands.choose(dialog.getByRole('button', { name: new RegExp(words.format) }), words.formats.markdown);
      const withNotes = dialog.getByRole('checkbox', { name: words.note });
      await hands.tabTo(withNotes);
      await hands.press('Space');
      await expect(withNotes).toBeChecked();
      const file = path.join(folder, 'excerpts.md');
      await app.answerSaveDialog(file);
      await hands.push(dialog.getByRole('button', { name: words.exportAction, exact: true }));
      const markdown = (await app.savedBytes(file)).toString('utf8');
      expect(markdown).toContain(`“没事，录吧，又不是什么机密。”${words.source('SZG20220713')}`);
      expect(markdown).toContain('原话，值得引用。');
      await expect(dialog).toBeHidden();
    });

    await test.step('from an excerpt back to its place', async () => {
      await hands.tabTo(page.getByRole('grid', { name: words.excerptList }));
      await hands.press('Home', 'Enter');
      await expect(page.getByRole('document', { name: words.text('SZG20220713') })).toBeVisible();
    });

    expect(await pointerDowns(), 'the mouse was not used').toBe(0);
  });
}
