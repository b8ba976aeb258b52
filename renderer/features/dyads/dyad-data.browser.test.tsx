import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { dyadOf } from '#shared/domain/dyad.ts';
import { ok } from '#shared/domain/result.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import type { Session } from '#renderer/session/session.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { type Stage, type StageSetting, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, huizhou, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dyadsView } from './dyads-view.ts';
import { dyadsFeature } from './index.ts';

let stage: Stage;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => stage.leave());

const filled = async (session: Session) => {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 12);
  const terms = { endDate: null, mode: 'online' as const, source: '', note: '' };
  await session.run(addAgreements, {
    agreements: [
      { ...terms, dyadId: dyadOf(shenzhen, dongguan), title: '深莞协议', date: { precision: 'day', day: '2019-11-18' }, items: 86 },
      { ...terms, dyadId: dyadOf(shenzhen, dongguan), title: '深莞补充协议', date: { precision: 'year', year: '2021' }, items: 34 },
      { ...terms, dyadId: dyadOf(shenzhen, huizhou), title: '深惠协议', date: { precision: 'day', day: '2020-06-30' }, items: null },
    ],
  });
};

async function show(tab: 'cities' | 'dyads' | 'agreements', rest: Partial<StageSetting> = {}): Promise<void> {
  stage = await stageFeature({ features: [dyadsFeature, datesFeature], room: 'cities', fill: filled, ...rest });
  dyadsView(stage.workbench).tab.set(tab);
}
const state = () => stage.session.state.get();
const encode = (text: string) => new TextEncoder().encode(text);

it('shows every dyad with its measures, as of a day, and opens the dossier of one', async () => {
  await show('dyads');
  await expect.element(page.getByText('显示 11,935 个，共 11,935 个；有合作联结 2 个')).toBeVisible();
  const row = page.getByRole('row', { name: /深圳–东莞/ });
  await expect.element(row).toHaveTextContent('是 · 2019-11-18');
  await expect.element(row).toHaveTextContent('120');
  await expect.element(page.getByRole('row', { name: /深圳–惠州/ })).toHaveTextContent('0+?');
  await userEvent.fill(page.getByRole('textbox', { name: '统计时点' }), '2021年6月1日');
  await expect.element(row).toHaveTextContent('86');
  await page.getByText('深圳–东莞').dblClick();
  expect(stage.workbench.place.get().room).toBe('dossier');
  expect(dyadWish(stage.workbench).get()).toBe('gb440300~gb441900');
});

it('takes breadth as of the same day, and says so beside the cities', async () => {
  await show('cities');
  const find = () => userEvent.fill(page.getByRole('searchbox', { name: '查找城市' }), '440300');
  const breadth = () => page.getByRole('row', { name: /^深圳/ }).getByRole('gridcell').nth(4);
  await find();
  await expect.element(breadth()).toHaveTextContent('2');
  dyadsView(stage.workbench).tab.set('dyads');
  await userEvent.fill(page.getByRole('textbox', { name: '统计时点' }), '2020-01-01');
  dyadsView(stage.workbench).tab.set('cities');
  await expect.element(page.getByRole('textbox', { name: '统计时点' })).toHaveValue('2020-01-01');
  await find();
  await expect.element(breadth()).toHaveTextContent('1');
  await userEvent.clear(page.getByRole('textbox', { name: '统计时点' }));
  await expect.element(breadth()).toHaveTextContent('2');
});

it('finds dyads by both names, and by province and state', async () => {
  await show('dyads');
  await userEvent.fill(page.getByRole('searchbox', { name: '查找城市对' }), 'dg sz');
  await expect.element(page.getByText('深圳–惠州')).not.toBeInTheDocument();
  await expect.element(page.getByText('深圳–东莞')).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: '查找城市对' }), '');
  await page.getByRole('button', { name: /显示/ }).click();
  await page.getByRole('option', { name: '有合作联结' }).click();
  await expect.element(page.getByText('显示 2 个，共 11,935 个；有合作联结 2 个')).toBeVisible();
});

it('says what each measure is', async () => {
  await show('dyads');
  await page.getByRole('button', { name: '指标说明' }).click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent('自其可能的最后一天起计入');
});

it('adds, edits and deletes an agreement', async () => {
  await show('agreements');
  await page.getByRole('button', { name: '添加合作协议…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect.element(dialog).toHaveTextContent('请选择城市。');
  await dialog.getByRole('combobox', { name: '城市一' }).fill('meizhou');
  await page.getByRole('option', { name: /梅州市/ }).click();
  await dialog.getByRole('combobox', { name: '城市二' }).fill('sz');
  await page.getByRole('option', { name: /深圳市/ }).click();
  await dialog.getByRole('textbox', { name: '标题' }).fill('深梅协议');
  await dialog.getByRole('group', { name: '签订日期' }).getByRole('textbox').fill('2020-6-30');
  await dialog.getByRole('textbox', { name: '事项数' }).fill('０');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();
  await expect.poll(() => state().agreements.size).toBe(4);
  expect([...state().agreements.values()].at(-1)).toMatchObject({ dyadId: 'gb440300~gb441400', items: 0, date: { precision: 'day', day: '2020-06-30' } });
  const row = page.getByRole('row', { name: /深圳–梅州/ });
  await row.click();
  await userEvent.keyboard('{Delete}');
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => state().agreements.size).toBe(3);
});

it('imports agreements, asks about a name, and tells what becomes of each row', async () => {
  const file = { token: '0'.repeat(32), name: '协议.csv', size: 1 } as never;
  const bytes = encode('甲方,乙方,签订日期,事项数\n廣州,Foshan,2019年6月,132\n深圳,鹏城北,2020,3\n深圳,梅州,某年,3\n');
  await show('agreements', { host: { chooseFiles: () => Promise.resolve(ok([file])), readFile: () => Promise.resolve(ok(bytes)) } });
  await page.getByRole('button', { name: '从 csv 文件导入合作协议…' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('有 1 个城市名称无法确定');
  await expect.element(dialog).toHaveTextContent('签订日期“某年”无法识别，不导入');
  await dialog.getByRole('combobox', { name: /鹏城北/ }).fill('dongguan');
  await page.getByRole('option', { name: /东莞市/ }).click();
  await dialog.getByRole('button', { name: '导入 2 份协议' }).click();
  await expect.poll(() => state().agreements.size).toBe(5);
  expect(stage.commands().filter((command) => command === 'agreement.add')).toHaveLength(2);
});

it('imports a matrix of distances as an attribute, and edits a value by hand', async () => {
  await show('dyads');
  stage.workbench.openDialog('dyads.importData', { kind: 'values', name: '距离.csv', bytes: encode('距离,深圳,东莞,惠州\n深圳市,0,60,70\n东莞市,60,0,55\n惠州市,70,55,0\n') });
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('距离 (数值)');
  await dialog.getByRole('button', { name: '写入 3 个城市对' }).click();
  await expect.poll(() => state().dyads.get(dyadOf(shenzhen, dongguan))?.attributes).toEqual({ 距离: 60 });
  await expect.element(page.getByRole('columnheader', { name: /距离/ })).toBeInTheDocument();
  stage.workbench.openDialog('dyads.values', dyadOf(shenzhen, dongguan));
  await page.getByRole('dialog').getByRole('textbox', { name: '距离' }).fill('远');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent('请填写数字。');
  await page.getByRole('dialog').getByRole('textbox', { name: '距离' }).fill('61');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect.poll(() => state().dyads.get(dyadOf(shenzhen, dongguan))?.attributes).toEqual({ 距离: 61 });
});

it('declares, renames and deletes an attribute', async () => {
  await show('dyads');
  stage.workbench.openDialog('dyads.attributes', 'city');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '名称' }).fill('人口');
  await dialog.getByRole('textbox', { name: '单位' }).fill('万人');
  await dialog.getByRole('button', { name: '添加属性' }).click();
  await expect.element(dialog.getByRole('listitem')).toHaveTextContent('人口 (万人)');
  await dialog.getByRole('button', { name: '编辑“人口”' }).click();
  await dialog.getByRole('textbox', { name: '名称' }).fill('常住人口');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => [...state().attributes.values()].map(({ name }) => name)).toEqual(['常住人口']);
  await dialog.getByRole('button', { name: '删除“常住人口”' }).click();
  await expect.poll(() => state().attributes.size).toBe(0);
});

it('exports the data set as of a day', async () => {
  const saved: { suggestedName: string; kind: string; bytes: Uint8Array }[] = [];
  await show('dyads', { host: { saveFile: (file) => (saved.push(file), Promise.resolve(ok({ status: 'saved' as const, name: file.suggestedName }))) } });
  stage.workbench.openDialog('dyads.dataset');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '统计时点' }).fill('2020-12-31');
  await dialog.getByRole('button', { name: '导出' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const lines = new TextDecoder().decode(saved[0]?.bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(11_936);
  expect(lines.find((line) => line.startsWith('深圳市,东莞市,'))).toContain(',1,2019-11-18,86,1,0,');
});
