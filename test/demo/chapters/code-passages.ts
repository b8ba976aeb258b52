import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';
import { demoPassages } from '../passages.ts';
import type { Stage } from '../stage.ts';

const opening = '你要是按签了协议、发了新闻的算，省内省外加起来，呃……七十多个吧';
const within = '省内省外加起来';
const inVivo = '两只手数得过来';

/** With the mouse: a passage by its digit, one inside it from the tree, one from the menu, one in the words themselves. */
async function withTheMouse(stage: Stage): Promise<void> {
  const { person, names } = stage;
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
    await stage.dialog.getByRole('searchbox').fill(code);
    await expect(page.getByRole('option').first()).toContainText(code);
    await page.keyboard.press('Enter');
  }
  await stage.picture('several-codes');
  await page.keyboard.press('Control+Enter');
  await expect(person.stripe(names.code.social)).toBeVisible();
  await stage.picture('coded-by-keyboard');
}

/** Everything else that the demo codes: found by name, applied with Enter. */
async function theRest(stage: Stage): Promise<void> {
  const { person, names } = stage;
  for (const [recordId, passages] of Object.entries(demoPassages)) {
    await person.openTranscript(recordId);
    for (const { quote, code } of passages) {
      await person.selectWords(quote);
      await person.applyByName(names.code[code]);
    }
    await person.expectSaved();
  }
}

export const codePassagesChapter: Chapter = {
  title: 'code: with the mouse, by keyboard, in vivo',
  async play(stage) {
    await withTheMouse(stage);
    await byKeyboard(stage);
    await theRest(stage);
  },
};
