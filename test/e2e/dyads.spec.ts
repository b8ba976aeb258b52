import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { encodeText } from '../fixtures/encode-text.ts';
import { expect, languages, test } from './app-test.ts';
import { Person } from './person.ts';

/** What is on the screen, written out again: a wrong word there must fail here. */
const words = {
  'zh-CN': {
    agreements: /^合作协议/, dyads: /^城市对/, importAgreements: '从 csv 文件导入合作协议…', asked: '有 1 个城市名称无法确定，请逐个指明', city: /某市/, dongguan: /^东莞市/, badDate: '签订日期“某年”无法识别，不导入',
    doImport: '导入 3 份协议', row: /深圳–东莞/, since: '是 · 2019-05-31', at: '统计时点', more: '更多', dataset: '导出城市对数据集与网络…', levels: '城市对数据集（dyads.csv）', export: '导出', first: '深圳市,东莞市,',
  },
  en: {
    agreements: /^Agreements/, dyads: /^Dyads/, importAgreements: 'Import agreements from a csv file…', asked: '1 name of a city is not certain; please say which it is', city: /某市/, dongguan: /^Dongguan/, badDate: 'The date “某年” cannot be read; left out',
    doImport: 'Import 3 agreements', row: /Shenzhen–Dongguan/, since: 'yes · 2019-05-31', at: 'As of', more: 'More', dataset: 'Export the data set and network of dyads…', levels: 'Data set of dyads (dyads.csv)', export: 'Export', first: 'Shenzhen,Dongguan,',
  },
} as const;

for (const language of languages) {
  test(`agreements in, measures, the data set out (${language})`, async ({ launch, folder }) => {
    const app = await launch(language);
    const person = new Person(app, language);
    const { page } = person;
    const say = words[language];

    await test.step('a project with its cities', async () => {
      await person.createProject('跨省通办');
      await person.goTo(person.words.cities);
    });

    await test.step('agreements from a GB18030 file, a name asked about, a bad row told', async () => {
      const file = path.join(folder, 'agreements.csv');
      await writeFile(file, encodeText('甲方,乙方,签订日期,事项数\n深圳市,東莞,2019年5月,86\nshenzhen,某市,2021-03-25,34\n梅州,深圳,2020-06-30,0\n深圳,惠州,某年,5\n', 'gb18030'));
      await page.getByRole('tab', { name: say.agreements }).click();
      await app.answerOpenDialog([file]);
      await person.button(say.importAgreements).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(say.asked)).toBeVisible();
      await expect(dialog.getByText(say.badDate)).toBeVisible();
      await dialog.getByRole('combobox', { name: say.city }).fill('dongguan');
      await page.getByRole('option', { name: say.dongguan }).click();
      await dialog.getByRole('button', { name: say.doImport }).click();
      await expect(dialog).toBeHidden();
      await person.expectSaved();
    });

    await test.step('the measures, at the latest and as of a day', async () => {
      await page.getByRole('tab', { name: say.dyads }).click();
      const row = page.getByRole('row', { name: say.row });
      await expect(row).toContainText(say.since);
      await expect(row).toContainText('120');
      await page.getByRole('textbox', { name: say.at }).fill('2020-12-31');
      await expect(row).toContainText('86');
    });

    await test.step('the data set', async () => {
      const file = path.join(folder, 'dyads.csv');
      await person.button(say.more).click();
      await page.getByRole('menuitem', { name: say.dataset }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(say.levels).click();
      await app.answerSaveDialog(file);
      await dialog.getByRole('button', { name: say.export, exact: true }).click();
      const lines = (await app.savedBytes(file)).toString('utf8').trimEnd().split('\r\n');
      expect(lines).toHaveLength(11_936);
      expect(lines[0]).toMatch(/^\ufeffcity_1,city_2,dyad_id,/);
      expect(lines.find((line) => line.startsWith(say.first))).toContain(',1,2019-05-31,86,1,0,');
    });
  });
}
