import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** The registry of cities, the dyads that have links, and the ways cities come in. */
export const sampleCitiesChapter: Chapter = {
  title: 'sample project: cities and dyads',
  async play(stage) {
    const { app, person, names, scratch } = stage;
    const { page, words } = person;
    await person.goTo(words.cities);
    await expect(page.getByText(names.allCities)).toBeVisible();
    await stage.picture('cities');
    await page.getByRole('tab', { name: names.dyadsTab }).click();
    await stage.picture('dyads');
    await page.getByRole('tab', { name: names.citiesTab }).click();

    const shenzhen = page.getByRole('grid', { name: names.registry }).getByRole('row', { name: /440300/ });
    await page.getByRole('searchbox', { name: names.findCity }).fill('440300');
    await stage.pictureOf('edit-city', async () => {
      await shenzhen.click({ button: 'right' });
      await page.getByRole('menuitem', { name: names.editCity }).click();
    });
    await stage.pictureOf('delete-city', async () => {
      await shenzhen.click({ button: 'right' });
      await page.getByRole('menuitem', { name: names.deleteCity }).click();
    });
    await page.getByRole('searchbox', { name: names.findCity }).fill('');
    await stage.pictureOf('add-provinces', async () => {
      await person.button(names.addProvinces).click();
      await stage.dialog.getByText(names.sichuan).click();
    });
    await stage.pictureOf('add-city', async () => {
      await person.button(names.moreCities).click();
      await page.getByRole('menuitem', { name: names.addCity }).click();
    });

    const csv = path.join(scratch, 'cities.csv');
    await writeFile(csv, '城市,省份,代码,人口（万）\n成都市,四川,510100,2140\n深圳市,广东,440300,1779\n重庆市,重庆,50010,3191\n');
    await app.answerOpenDialog([csv]);
    await stage.pictureOf('import-cities', async () => {
      await person.button(names.moreCities).click();
      await page.getByRole('menuitem', { name: names.importCities }).click();
    });
  },
};
