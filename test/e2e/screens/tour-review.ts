import { expect } from '@playwright/test';

import { reviewText } from '#renderer/features/review/text.ts';
import type { Guide } from './guide.ts';
import { wordings } from './own-words.ts';

/** A codebook under review, on its way out, and signed. */
export async function tourReview(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  const say = (key: Parameters<typeof guide.say<(typeof reviewText)['zh']>>[1]): string => guide.say(reviewText, key);
  const part = (name: 'entries' | 'sample' | 'signOff'): Promise<void> => page.getByRole('radio', { name: say(`view.${name}`), exact: true }).click();
  await person.openSample();
  await person.goTo(say('room.name'));
  const entries = page.getByRole('grid', { name: say('list.label') });
  await entries.getByRole('row').nth(3).click();
  await expect(entries.getByRole('row', { selected: true })).toBeVisible();
  await visit('an entry under review', 'html', await wordings(guide.language));
  await person.button(say('send.action')).click();
  await expect(guide.overlay.getByText(say('send.working'))).toHaveCount(0);
  await guide.visitDialog('a codebook to be sent');
  await guide.escape();
  await part('sample');
  await visit('no sample yet');
  await person.button(say('sample.draw')).first().click();
  await guide.visitDialog('a sample to be drawn');
  await guide.escape();
  await part('signOff');
  await visit('who signed');
}
