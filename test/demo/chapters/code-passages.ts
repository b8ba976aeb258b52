import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';
import { type DemoPassage, demoPassages } from '../passages.ts';
import type { Stage } from '../stage.ts';

const opening = '你要是按签了协议、发了新闻的算，省内省外加起来，呃……七十多个吧';
const within = '省内省外加起来';
const inVivo = '两只手数得过来';

/** With the mouse: a passage by its digit, one inside it from the tree, one from the menu, one in the words themselves. */
async function withTheMouse(stage: Stage): Promise<void> {
  const { person } = stage;
  const { page, words } = person;
  await person.openTranscript('SZG20220713');
  await person.selectWords(opening);
  await stage.picture('selected');
  await page.keyboard.press('1');
  await expect(person.stripe(words.development)).toBeVisible();
  await person.selectWords(within);
  await page.getByRole('treegrid', { name: words.codes }).getByRole('row', { name: words.vertical, exact: true }).click();
  await expect(person.stripe(words.vertical)).toBeVisible();
  await stage.picture('coding-chosen');
  const note = page.getByRole('textbox', { name: words.note });
  await note.fill('“加起来”：广度是往上报的数。');
  await note.press('Control+Enter');
  await person.expectSaved();

  await person.selectWords(inVivo);
  await stage.pictureOf('in-vivo', () => page.keyboard.press('i'));
  await page.keyboard.press('i');
  await stage.dialog.getByRole('button', { name: words.inVivoApply, exact: true }).click();
  await expect(person.stripe(inVivo)).toBeVisible();
  await person.reader.click({ button: 'right', position: { x: 300, y: 300 } });
  await expect(page.getByRole('menu').first()).toBeVisible();
  await stage.picture('coding-menu');
  await page.keyboard.press('Escape');
  await stage.pictureOf('change-code', async () => {
    await person.stripe(words.vertical).click();
    await page.keyboard.press('e');
  });
}

/** By keyboard alone: sentence by sentence, two codes at once. */
async function byKeyboard(stage: Stage): Promise<void> {
  const { person, names } = stage;
  const { page } = person;
  await person.openTranscript('CJF20220816');
  await person.reader.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('c');
  for (const code of [names.code.social, names.code.development]) {
    await stage.dialog.getByRole('combobox').fill(code);
    await expect(page.getByRole('option').first()).toContainText(code);
    await page.keyboard.press('Enter');
  }
  await stage.picture('several-codes');
  await page.keyboard.press('Control+Enter');
  await expect(person.stripe(names.code.social)).toBeVisible();
  await stage.picture('coded-by-keyboard');
}

/** Everything else that the demo codes: found by name, applied with Enter, linked to a dyad. */
async function theRest(stage: Stage): Promise<void> {
  const { person, names } = stage;
  let isFirst = true;
  for (const [recordId, passages] of Object.entries(demoPassages)) {
    await person.openTranscript(recordId);
    for (const { quote, code, link } of passages) {
      await person.selectWords(quote);
      await person.applyByName(names.code[code]);
      if (link === undefined) continue;
      await linkChosen(stage, link, isFirst);
      isFirst = false;
    }
    await person.expectSaved();
  }
  await stage.picture('linked');
}

/** Links the chosen coding to the dyad that is found first: L, the level, what finds it, Enter, Enter. */
async function linkChosen(stage: Stage, { typed, level }: NonNullable<DemoPassage['link']>, isFirst: boolean): Promise<void> {
  const { person, names, dialog } = stage;
  const { page, words } = person;
  await page.keyboard.press('l');
  await dialog.getByRole('radio', { name: names.levels[level] }).click({ force: true });
  await dialog.getByRole('combobox').fill(typed);
  const found = page.getByRole('option').first();
  await expect(found).toContainText('–');
  const [dyad = ''] = (await found.innerText()).split('\n');
  if (isFirst) await stage.picture('link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: words.inspector }).getByText(dyad)).toBeVisible();
}

export const codePassagesChapter: Chapter = {
  title: 'code: with the mouse, by keyboard, in vivo; link to dyads',
  async play(stage) {
    await withTheMouse(stage);
    await byKeyboard(stage);
    await theRest(stage);
  },
};
