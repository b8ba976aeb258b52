import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { dyadCount } from '#shared/domain/dyad.ts';
import { ok } from '#shared/domain/result.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, type StageSetting, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dyadsFeature } from './index.ts';

let stage: Stage;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => stage.leave());

async function show(fill: (session: Session) => Promise<void>, rest: Partial<StageSetting> = {}): Promise<void> {
  stage = await stageFeature({ features: [dyadsFeature], room: 'cities', fill, ...rest });
}
const nothing = () => Promise.resolve();
const coded = async (session: Session) => {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 12);
};
const cities = () => [...stage.session.state.get().cities.values()];

it('adds the eleven provinces: 155 cities, 11,935 dyads, one entry', async () => {
  await show(nothing);
  await page.getByRole('button', { name: '按省份添加城市…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '选中苏浙皖闽赣鲁豫鄂湘粤桂十一省' }).click();
  await expect.element(dialog.getByRole('status')).toHaveTextContent('已选 11 个省级行政区，155 个城市，可组成 11,935 个城市对');
  await expect.element(dialog).toHaveTextContent('GB/T 2260');
  await dialog.getByRole('button', { name: '添加 155 个城市' }).click();
  await expect.poll(() => cities().length).toBe(155);
  expect(dyadCount(cities().length)).toBe(11_935);
  await expect.element(page.getByText('155 个城市，可组成 11,935 个城市对')).toBeVisible();
  expect(stage.commands().filter((command) => command === 'city.add')).toHaveLength(1);
});

it('adds a province on top of what is there without doubling', async () => {
  await show(withStudyCities);
  stage.workbench.openDialog('dyads.addProvinces');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^广东/ }).click({ force: true });
  await expect.element(dialog.getByRole('button', { name: '没有可添加的城市' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /^上海/ }).click({ force: true });
  await expect.element(dialog.getByRole('status')).toHaveTextContent('添加后项目共有 156 个城市、12,090 个城市对。');
  await dialog.getByRole('button', { name: '添加 1 个城市' }).click();
  await expect.poll(() => cities().length).toBe(156);
});

it('finds a city by pinyin initials, edits it, and deletes it with what it takes along told', async () => {
  await show(coded);
  await userEvent.fill(page.getByRole('searchbox', { name: '查找城市' }), 'sz');
  const row = page.getByRole('row', { name: /深圳市/ });
  await row.dblClick();
  await page.getByRole('dialog').getByRole('textbox', { name: '别名' }).fill('鹏城');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.poll(() => stage.session.state.get().cities.get(shenzhen)?.aliases).toEqual(['鹏城']);
  await row.click();
  await userEvent.keyboard('{Delete}');
  const confirm = page.getByRole('alertdialog');
  await expect.element(confirm).toHaveTextContent('6 个编码段将失去 6 条关联，编码段本身保留。');
  await confirm.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => cities().length).toBe(154);
  stage.workbench.notices.shown.get().at(-1)?.action?.run();
  await expect.poll(() => cities().length).toBe(155);
});

it('fills a new city in from the table of divisions', async () => {
  await show(nothing);
  await page.getByRole('button', { name: '添加城市…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '从行政区划表选取' }).fill('chengdu');
  await page.getByRole('option', { name: /成都市/ }).click();
  await expect.element(dialog.getByRole('textbox', { name: '代码' })).toHaveValue('510100');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect.poll(() => cities()).toMatchObject([{ id: 'gb510100', name: '成都市', shortName: '成都', province: '四川省', nameEn: 'Chengdu' }]);
});

it('imports a csv file after showing what it would bring, each bad row told', async () => {
  const file = { token: '0'.repeat(32), name: '城市.csv', size: 1 } as never;
  const bytes = new TextEncoder().encode('甲,省份,代码,人口\n深圳,广东,,1779\n新城,,,3\n坏的,,44,\n');
  await show(nothing, {
    host: { chooseFiles: () => Promise.resolve(ok([file])), readFile: () => Promise.resolve(ok(bytes)) },
  });
  await page.getByRole('button', { name: '从 csv 文件导入城市…' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('没有找到城市名称所在的列');
  await dialog.getByRole('button', { name: /“甲”列的含义/ }).click();
  await page.getByRole('option', { name: '全称' }).click();
  await expect.element(dialog).toHaveTextContent('第 4 行：代码“44”不是六位数字。');
  await dialog.getByRole('button', { name: '导入 2 个城市' }).click();
  await expect.poll(() => cities()).toMatchObject([
    { id: 'gb440300', name: '深圳市', province: '广东省', code: '440300', attributes: { 人口: 1779 } },
    { name: '新城', code: '', attributes: { 人口: 3 } },
  ]);
});

it('says what a file is that is no csv file', async () => {
  await show(nothing);
  stage.workbench.openDialog('dyads.import', { name: '城市.xlsx', bytes: new TextEncoder().encode('%PDF-1.7') });
  await expect.element(page.getByRole('dialog')).toHaveTextContent('这不是 csv 文件。');
  await expect.element(page.getByRole('button', { name: '没有可导入的城市' })).toBeDisabled();
});
