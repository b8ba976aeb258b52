import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** The files of the data set, in the order in which the dialog offers them. */
const files = ['dyads.csv', 'dyad-levels.csv', 'cities.csv', 'data-dictionary.csv', 'network.graphml', 'network.gexf'] as const;

/** What is known of dyads: agreements, measures at a day, attributes, their imports, and the data set out. */
export const dyadDataChapter: Chapter = {
  title: 'sample project: agreements, measures and the data set of dyads',
  async play(stage) {
    const { app, person, names, scratch } = stage;
    const { page, words } = person;
    const { dyadData } = names;
    await person.goTo(words.cities);
    await page.getByRole('tab', { name: dyadData.agreementsTab }).click();
    await stage.picture('agreements');
    await stage.pictureOf('agreement', () => person.button(dyadData.addAgreement).click());
    const agreements = path.join(scratch, 'agreements.csv');
    await writeFile(agreements, '甲方,乙方,签订日期,事项数,办理模式\n廣州,Huizhou,2023年6月,12,全程网办\n深圳,鹏城北,2022,3,\n深圳,梅州,某年,3,\n');
    await app.answerOpenDialog([agreements]);
    await stage.pictureOf('import-agreements', () => person.button(dyadData.importAgreements).click());

    await page.getByRole('tab', { name: names.dyadsTab }).click();
    await page.getByRole('textbox', { name: dyadData.at }).fill('2021-12-31');
    await stage.picture('dyads-at-a-day');
    await page.getByRole('textbox', { name: dyadData.at }).fill('');
    await stage.pictureOf('measures', () => person.button(dyadData.definitions).click());
    const more = async (item: string): Promise<void> => {
      await person.button(dyadData.more).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await stage.pictureOf('attributes', () => more(dyadData.attributes));
    const matrix = path.join(scratch, 'migrants.csv');
    await writeFile(matrix, '流动人口,深圳,东莞,惠州\n深圳市,0,31,12\n东莞市,31,0,9\n惠州市,12,9,0\n');
    await app.answerOpenDialog([matrix]);
    await stage.pictureOf('import-matrix', () => more(dyadData.importValues));

    for (const [index, file] of files.entries()) {
      await more(dyadData.dataset);
      await stage.dialog.getByText(dyadData.files[index] ?? '').click();
      if (index === 0) await stage.picture('data-set');
      await stage.save(file, () => stage.dialog.getByRole('button', { name: dyadData.export, exact: true }).click());
      await expect(stage.dialog.getByRole('radiogroup')).toHaveCount(0);
    }
    const rows = (await readFile(stage.saved('dyads.csv'), 'utf8')).trimEnd().split('\r\n');
    if (rows.length !== 11_936) throw new Error(`dyads.csv has ${rows.length - 1} rows, not 11,935`);
    await page.getByRole('tab', { name: names.citiesTab }).click();
  },
};
