import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Language } from '#shared/domain/bilingual.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { addAttribute } from '#shared/domain/operations/attribute-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import type { Session } from '#renderer/session/session.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { excerptWish } from '#renderer/frame/excerpt-wish.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, huizhou, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dyadsView } from './dyads-view.ts';
import { dyadsFeature } from './index.ts';

let stage: Stage;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => stage.leave());

/** The three dyads that have agreements come first: the table is sorted by degree. */
const [first, second, third] = [dyadOf(shenzhen, dongguan), dyadOf(shenzhen, huizhou), dyadOf(dongguan, huizhou)];

const filled = async (session: Session) => {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 12);
  const terms = { endDate: null, mode: null, source: '', note: '', title: '', date: { precision: 'year' as const, year: '2019' } };
  await session.run(addAgreements, { agreements: [first, second, third].map((dyadId, index) => ({ ...terms, dyadId, items: 30 - index })) });
  const blank = { of: 'dyad' as const, unit: '', description: '', categories: [] };
  await session.run(addAttribute, { attribute: { ...blank, name: '距离', type: 'number', unit: '公里' } });
  await session.run(addAttribute, { attribute: { ...blank, name: '类型', type: 'category', categories: ['同城', '邻近'] } });
  await session.run(setAttributeValues, { of: 'dyad', rows: [{ id: second, values: { 距离: 70 } }] });
};

async function show(language: Language = 'zh-CN'): Promise<void> {
  stage = await stageFeature({ features: [dyadsFeature, datesFeature], room: 'cities', language, fill: filled });
  dyadsView(stage.workbench).tab.set('dyads');
  await expect.element(page.getByRole('row').nth(1)).toBeVisible();
}
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
const bar = () => page.getByRole('toolbar', { name: '所选城市对' });
const dialog = () => page.getByRole('dialog');
const valueOf = (dyadId: typeof first) => stage.session.state.get().dyads.get(dyadId)?.attributes;
const selected = () => [...dyadsView(stage.workbench).selectedDyads.get()];

it('chooses rows by mouse: one, a stretch, one more', async () => {
  await show();
  await row('深圳–东莞').click();
  expect(selected()).toEqual([first]);
  await row('东莞–惠州|惠州–东莞').click({ modifiers: ['Shift'] });
  expect(new Set(selected())).toEqual(new Set([first, second, third]));
  await row('深圳–惠州').click({ modifiers: ['ControlOrMeta'] });
  expect(new Set(selected())).toEqual(new Set([first, third]));
  await expect.element(bar()).toHaveTextContent('已选 2 个');
});

it('chooses rows by keyboard, all of them too, and lets go by Escape', async () => {
  await show();
  await row('深圳–东莞').click();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(bar()).toHaveTextContent('已选 3 个');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(bar()).toHaveTextContent('已选 11,935 个');
  await userEvent.keyboard('{Escape}');
  await expect.element(bar()).not.toBeInTheDocument();
});

it('opens the dossier by a double click and by Enter', async () => {
  await show();
  await row('深圳–东莞').dblClick();
  expect(stage.workbench.place.get().room).toBe('dossier');
  expect(dyadWish(stage.workbench).get()).toBe(first);
});

it('sets a value for several dyads as one step that can be taken back', async () => {
  await show();
  await row('深圳–东莞').click();
  await row('东莞–惠州|惠州–东莞').click({ modifiers: ['Shift'] });
  const before = stage.commands().length;
  await bar().getByRole('button', { name: '为 3 个城市对填写属性…' }).click();
  await expect.element(dialog()).toHaveTextContent('其中 1 个已有值，将被替换。');
  await dialog().getByRole('button', { name: '填写 3 个' }).click();
  await expect.element(dialog()).toHaveTextContent('请填写数字。');
  await dialog().getByRole('textbox', { name: '值' }).fill('远');
  await expect.element(dialog()).toHaveTextContent('请填写数字。');
  await dialog().getByRole('textbox', { name: '值' }).fill('６０');
  await dialog().getByRole('button', { name: '填写 3 个' }).click();
  await expect.poll(() => [first, second, third].map((id) => valueOf(id)?.['距离'])).toEqual([60, 60, 60]);
  expect(stage.commands().slice(before)).toEqual(['attribute.setMany']);
  expect(stage.workbench.notices.shown.get().at(-1)?.text).toBe('已把 3 个城市对的“距离”填写为“60”。');
  // The selection stays for the next attribute.
  await expect.element(bar()).toHaveTextContent('已选 3 个');
  await stage.workbench.undo();
  await expect.poll(() => [first, second, third].map((id) => valueOf(id)?.['距离'])).toEqual([undefined, 70, undefined]);
});

it('clears the values of those that have one, and offers the values of a category', async () => {
  await show();
  await row('深圳–东莞').click();
  await row('深圳–惠州').click({ modifiers: ['ControlOrMeta'] });
  await bar().getByRole('button', { name: /填写属性/ }).click();
  await dialog().getByText('清除已有的值').click();
  await expect.element(dialog()).toHaveTextContent('其中 1 个有值，将被清除。');
  await dialog().getByRole('button', { name: '清除', exact: true }).click();
  await expect.poll(() => valueOf(second)).toBeUndefined();
  expect(stage.commands().at(-1)).toBe('attribute.clearMany');

  await bar().getByRole('button', { name: /填写属性/ }).click();
  await dialog().getByRole('button', { name: /属性$/ }).click();
  await page.getByRole('option', { name: /类型/ }).click();
  await expect.element(dialog()).toHaveTextContent('所选的城市对都还没有这个属性的值。');
  await dialog().getByRole('button', { name: /值$/ }).click();
  await page.getByRole('option', { name: '邻近' }).click();
  await dialog().getByRole('button', { name: '填写 2 个' }).click();
  await expect.poll(() => [first, second].map(valueOf)).toEqual([{ 类型: '邻近' }, { 类型: '邻近' }]);
});

it('acts on what is shown: what a filter hides is left alone, and selected again when it is back', async () => {
  await show();
  await row('深圳–东莞').click();
  await row('深圳–惠州').click({ modifiers: ['ControlOrMeta'] });
  await userEvent.fill(page.getByRole('searchbox', { name: '查找城市对' }), 'szhz');
  await expect.element(bar()).toHaveTextContent('已选 1 个');
  await expect.element(bar().getByRole('button', { name: '查看档案' })).toBeVisible();
  await bar().getByRole('button', { name: '填写属性…' }).click();
  await expect.element(dialog()).toHaveTextContent('深圳–惠州');
  await userEvent.keyboard('{Escape}');
  await userEvent.fill(page.getByRole('searchbox', { name: '查找城市对' }), '');
  await expect.element(bar()).toHaveTextContent('已选 2 个');
});

it('shows the passages of several dyads, those that have any', async () => {
  await show();
  await row('深圳–东莞').click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await row('深圳–东莞').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '查看引文' }).click();
  const wish = excerptWish(stage.workbench).get();
  expect(wish?.dyadIds).toContain(first);
  expect(wish?.dyadIds?.length).toBeLessThan(10);
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it('neither the selection nor the dialog has a barrier that axe finds', async () => {
    await show(language);
    await page.getByRole('row').nth(1).click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByRole('toolbar')).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    await page.getByRole('toolbar').getByRole('button').nth(1).click();
    await expect.element(dialog()).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
  });
});
