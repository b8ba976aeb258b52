import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, languages, test } from './app-test.ts';
import { badFiles, writeBadFiles } from './bad-files.ts';
import { Person, sampleFile } from './person.ts';

/** What is said of a project file that is no project, and of one that was cut off on its way. */
const projectWords = {
  'zh-CN': { notOne: /这不是对迹的项目文件，没有打开/, cut: /项目文件不完整.*没有导入任何内容/ },
  en: { notOne: /not a Dyadtrace project file, so it was not opened/, cut: /not complete.*Nothing was brought in/ },
} as const;

for (const language of languages) {
  test(`bad interview files are told one by one, and stop no good one (${language})`, async ({ launch, folder, carrier }) => {
    const person = new Person(await launch(language), language);
    const { page, words } = person;
    await person.createProject('坏文件');
    // The stand-in hands files to the page through the test's own process, for which 50 MB are too much; Electron and browsers do not.
    const bad = carrier === 'stand-in' ? badFiles.filter(({ name }) => !name.startsWith('GGG')) : badFiles;
    const files = await writeBadFiles(folder, bad);
    const dialog = await person.importFiles([...files.slice(0, 3), sampleFile('SZG20220713'), ...files.slice(3)], 1);
    for (const { name, says } of bad) {
      const row = dialog.getByRole('row', { name: new RegExp(`^${name.replaceAll('.', '\\.')}|${name.replaceAll('.', '\\.')}`) });
      await expect(row).toContainText(words.unreadable);
      await row.click();
      for (const sentence of says[language]) await expect(dialog.getByText(sentence).first()).toBeVisible();
    }
    await dialog.getByRole('button', { name: words.startReading }).click();
    await expect(page.getByRole('grid', { name: words.transcripts }).getByRole('row')).toHaveCount(1);
    await person.expectSaved();
  });

  test(`a broken project file is refused whole (${language})`, async ({ launch, folder }) => {
    const app = await launch(language);
    const person = new Person(app, language);
    const { page, words } = person;
    await person.openSample();
    const whole = path.join(folder, 'whole.dyadtrace');
    await app.answerSaveDialog(whole);
    await person.command(words.exportProject);
    const bytes = await app.savedBytes(whole);
    await person.button(words.leave).click();

    const notOne = path.join(folder, 'not-one.dyadtrace');
    const cut = path.join(folder, 'cut.dyadtrace');
    await writeFile(notOne, await readFile(sampleFile('SZG20220713')));
    await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length / 2)));
    for (const [file, sentence] of [[notOne, projectWords[language].notOne], [cut, projectWords[language].cut]] as const) {
      await app.answerOpenDialog([file]);
      await person.button(words.openFile).click();
      await expect(page.getByText(sentence).first()).toBeVisible();
    }
    // The one project that was there is still the only one, and opens as it was.
    await expect(page.getByRole('button', { name: words.openProject(words.sampleName) })).toHaveCount(1);
    await page.getByRole('button', { name: words.openProject(words.sampleName) }).click();
    await person.goTo(words.excerpts);
    await expect(page.getByText(words.excerptCount(305, 6))).toBeVisible();
  });
}
