import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';

import { dyadsText } from '#renderer/features/dyads/text.ts';
import type { Guide } from './guide.ts';

type Key = keyof (typeof dyadsText)['zh'] & string;

/** Cities and dyads, and every dialog about them. */
export async function tourCities(guide: Guide): Promise<void> {
  const { person, page, app, visit, folder } = guide;
  const { words } = person;
  const say = (key: Key, params?: Readonly<Record<string, string | number>>): string => guide.say(dyadsText, key, params);
  await person.openSample();
  await person.goTo(words.cities);
  await visit('cities');
  const city = page.getByRole('grid', { name: say('cities.label') }).getByRole('row').nth(3);
  await city.click({ button: 'right' });
  await guide.visitMenu('what can be done with a city');
  await guide.chooseInMenu(say('cities.edit'));
  await guide.visitDialog('edit a city');
  await guide.escape();
  await city.click({ button: 'right' });
  await guide.chooseInMenu(say('cities.delete'));
  await guide.visitDialog('delete a city');
  await guide.escape();
  await page.getByRole('searchbox', { name: say('cities.search') }).fill('qqqq');
  await expect(page.getByText(say('cities.noMatch', { query: 'qqqq' }))).toBeVisible();
  await visit('cities, none found');
  await page.getByRole('searchbox', { name: say('cities.search') }).fill('');

  await guide.dialogOf(say('command.addProvinces'));
  await person.command(say('command.addCity'));
  await guide.overlay.getByRole('button', { name: say('city.add'), exact: true }).click();
  await guide.visitDialog('add a city, not filled in');
  await guide.escape();
  const file = path.join(folder, 'cities.csv');
  await writeFile(file, 'name,province,code\n深圳市,广东省,440300\n雄安新区,河北省,133100\n,广东省,\n');
  await app.answerOpenDialog([file]);
  await person.command(say('command.import'));
  await expect(guide.overlay.getByText(say('import.title')).first()).toBeVisible();
  await guide.visitDialog('cities from a csv file');
  await guide.escape();

  await page.getByRole('tab', { name: say('room.dyads') }).click();
  await expect(page.getByRole('grid', { name: say('dyads.label') })).toBeVisible();
  await visit('dyads');
}
