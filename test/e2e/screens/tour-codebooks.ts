import { expect } from '@playwright/test';

import { codebooksText } from '#renderer/features/codebooks/text.ts';
import type { Guide } from './guide.ts';

type Key = keyof (typeof codebooksText)['zh'] & string;

/** The codebooks: list, tree, entry, and every dialog about them. */
export async function tourCodebooks(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  const { words } = person;
  const say = (key: Key, params?: Readonly<Record<string, string | number>>): string => guide.say(codebooksText, key, params);
  await person.openSample();
  await person.goTo(words.codebooks);
  await visit('codebooks');

  const code = page.getByRole('treegrid').getByRole('row', { name: words.vertical, exact: true });
  await code.click();
  await expect(page.getByRole('region', { name: say('entry.label') })).toBeVisible();
  await visit('codebooks, an entry');
  await page.getByRole('textbox', { name: say('entry.nameZh') }).fill('');
  await page.getByRole('textbox', { name: say('entry.nameEn') }).fill('');
  await visit('codebooks, an entry without a name');
  await page.getByRole('button', { name: say('entry.discard') }).click();

  await code.click({ button: 'right' });
  await guide.visitMenu('what can be done with a code');
  for (const [item, name] of [
    ['menu.color', 'colour of a code'],
    ['menu.merge', 'merge a code'],
    ['menu.delete', 'delete a code'],
  ] as const) {
    await guide.chooseInMenu(say(item));
    await guide.visitDialog(name);
    await guide.escape();
    await code.click({ button: 'right' });
  }
  await guide.chooseInMenu(say('menu.rename'));
  await expect(page.getByRole('textbox', { name: say('tree.rename', { code: words.vertical }) })).toBeFocused();
  await visit('codebooks, a code being renamed');
  await page.keyboard.press('Escape');

  const list = page.getByRole('grid', { name: say('list.label') });
  await list.getByRole('row').first().click({ button: 'right' });
  await guide.visitMenu('what can be done with a codebook');
  await guide.chooseInMenu(say('list.edit'));
  await guide.visitDialog('edit a codebook');
  await guide.escape();
  await list.getByRole('row').first().click({ button: 'right' });
  await guide.chooseInMenu(say('list.delete'));
  await guide.visitDialog('delete a codebook');
  await guide.escape();
  await guide.dialogOf(say('command.add'));
  await person.command(say('command.create'));
  await guide.overlay.getByRole('button', { name: say('form.create') }).click();
  await guide.visitDialog('a new codebook without a name');
  await guide.overlay.getByRole('textbox', { name: say('form.nameZh') }).fill('开放编码');
  await guide.overlay.getByRole('textbox', { name: say('form.nameEn') }).fill('Open');
  await guide.overlay.getByRole('button', { name: say('form.create') }).click();
  await expect(page.getByText(say('tree.empty.title'))).toBeVisible();
  await visit('codebooks, a new one');
}
