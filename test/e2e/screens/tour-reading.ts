import { expect } from '@playwright/test';

import { codingText } from '#renderer/features/coding/text.ts';
import type { Guide } from './guide.ts';

type Key = keyof (typeof codingText)['zh'] & string;

/** The reading room and all that opens from it. */
export async function tourReading(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  const { keyboard } = page;
  const say = (key: Key, params?: Readonly<Record<string, string | number>>): string => guide.say(codingText, key, params);
  await person.openSample();
  await person.openTranscript('SZG20220713');
  await visit('reading');

  await page.getByRole('group', { name: say('stripes.column') }).getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: say('note.label') })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('d');
  await visit('reading, a coding chosen and its definition');
  await page.getByRole('textbox', { name: say('note.label') }).fill('1');
  await visit('reading, a note not yet saved');
  await keyboard.press('Control+Enter');
  await keyboard.press('e');
  await guide.visitDialog('change the code');
  await guide.escape();
  await keyboard.press('l');
  await expect(guide.overlay).toBeVisible();
  await keyboard.insertText('sz');
  await guide.visitDialog('link to a dyad');
  await guide.escape();

  await keyboard.press('Escape');
  await keyboard.press('ArrowDown');
  await visit('reading, a sentence selected');
  await keyboard.press('c');
  await expect(guide.overlay).toBeVisible();
  await keyboard.press('Enter');
  await guide.visitDialog('apply several codes');
  await guide.escape();
  await keyboard.press('i');
  await guide.visitDialog('code in vivo');
  await guide.escape();
  await keyboard.press('Shift+F10');
  await guide.visitMenu('coding menu');
  await guide.escape();
  await keyboard.press('8');
  await keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: say('codes.title'), exact: true })).toBeVisible();
  await visit('reading, told what was undone');

  await keyboard.press('/');
  await keyboard.insertText('zxyl');
  await visit('reading, a code being found');
  await keyboard.press('Control+a');
  await keyboard.insertText('qqqq');
  await expect(page.getByText(say('codes.noMatch'))).toBeVisible();
  await visit('reading, no code found');
  await keyboard.press('Escape');

  const transcript = page.getByRole('grid', { name: say('transcripts.title') }).getByRole('row', { name: /^SZG20220713/ });
  await person.button(say('transcripts.sort')).click();
  await guide.visitMenu('sort the transcripts');
  await guide.escape();
  await transcript.click({ button: 'right' });
  await guide.visitMenu('what can be done with a transcript');
  await guide.chooseInMenu(say('transcripts.edit'));
  await guide.visitDialog('edit a header');
  await guide.escape();
  await transcript.click({ button: 'right' });
  await guide.chooseInMenu(say('transcripts.delete'));
  await guide.visitDialog('delete a transcript');
  await guide.escape();
}
