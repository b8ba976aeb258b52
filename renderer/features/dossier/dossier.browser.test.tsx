import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Language } from '#shared/domain/bilingual.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { deleteCities } from '#shared/domain/operations/city-operations.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { dyadsFeature } from '#renderer/features/dyads/index.ts';
import { memosFeature } from '#renderer/features/memos/index.ts';
import { picturesFeature } from '#renderer/features/pictures/index.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { dyadWish, openDyad } from '#renderer/frame/dyad-wish.ts';
import type { Session } from '#renderer/session/session.ts';
import type { Theme } from '#renderer/ui/UiRoot.tsx';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, huizhou, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dossierFeature } from './index.ts';

const dyadId = dyadOf(shenzhen, dongguan);
let stage: Stage;
afterEach(() => stage.leave());

async function fill(session: Session): Promise<void> {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 40);
  const one = { dyadId, endDate: null, mode: 'multiSite', source: '政府网站', note: '' } as const;
  await session.run(addAgreements, {
    agreements: [
      { ...one, title: '深莞通办协议', date: { precision: 'between', from: '2019-03-01', to: '2019-06-30' }, items: 100 },
      { ...one, title: '补充协议', date: { precision: 'month', month: '2021-05' }, items: 26 },
    ],
  });
}

async function show(language: Language = 'zh-CN', theme: Theme = 'light'): Promise<void> {
  await page.viewport(1280, 800);
  stage = await stageFeature({ features: [dossierFeature, dyadsFeature, memosFeature, datesFeature, picturesFeature], room: 'dossier', language, theme, fill });
}

it('is found by typing two cities, by keyboard alone', async () => {
  await show();
  await page.getByRole('button', { name: '选择城市对…' }).click();
  await userEvent.keyboard('深 东');
  await expect.element(page.getByRole('option', { name: /深圳–东莞/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: '深圳–东莞' })).toBeVisible();
  expect(dyadWish(stage.workbench).get()).toBe(dyadId);
});

it('counts at the day that is asked for, and says so where that is no day', async () => {
  await show();
  openDyad(stage.workbench, dyadId);
  await expect.element(page.getByRole('row', { name: /^合作程度 126 项/ })).toBeVisible();
  await page.getByRole('textbox', { name: '统计时点' }).fill('2019-06-30');
  await expect.element(page.getByRole('row', { name: /^合作程度 100 项/ })).toBeVisible();
  await page.getByRole('textbox', { name: '统计时点' }).fill('2019-06-29');
  await expect.element(page.getByRole('row', { name: /^合作程度 0 项/ })).toBeVisible();
  await page.getByRole('textbox', { name: '统计时点' }).fill('2019-06-31');
  await expect.element(page.getByText('请写成“年-月-日”')).toBeVisible();
});

it('counts at the same day as the table of dyads and the pictures do', async () => {
  await show();
  stage.workbench.go({ room: 'cities' });
  await page.getByRole('tab', { name: /^城市对/ }).click();
  await page.getByRole('textbox', { name: '统计时点' }).fill('2020年12月31日');
  await expect.element(page.getByRole('row', { name: /深圳–东莞/ })).toHaveTextContent('100');
  stage.workbench.go({ room: 'pictures' });
  const slider = page.getByRole('slider', { name: '时点' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '2020-12-31');
  openDyad(stage.workbench, dyadId);
  await expect.element(page.getByRole('textbox', { name: '统计时点' })).toHaveValue('2020-12-31');
  await expect.element(page.getByRole('row', { name: /^合作程度 100 项/ })).toBeVisible();
  stage.workbench.go({ room: 'pictures' });
  await expect.element(slider).toBeVisible();
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  stage.workbench.go({ room: 'cities' });
  await expect.element(page.getByRole('textbox', { name: '统计时点' })).toHaveValue('');
  await expect.element(page.getByRole('row', { name: /深圳–东莞/ })).toHaveTextContent('126');
});

it('shows the day that another room sets, whatever was typed here', async () => {
  await show();
  openDyad(stage.workbench, dyadId);
  const field = page.getByRole('textbox', { name: '统计时点' });
  await field.fill('某日');
  asOfDay(stage.workbench).set('2019-06-30');
  await expect.element(field).toHaveValue('2019-06-30');
  await expect.element(page.getByText('请写成“年-月-日”')).not.toBeInTheDocument();
});

it('shows each linked passage with its words around it, and goes to its place', async () => {
  await show();
  openDyad(stage.workbench, dyadId);
  const passage = page.getByRole('region', { name: '关联引文' }).getByRole('listitem').first().getByRole('button');
  await passage.click();
  expect(stage.workbench.place.get()).toMatchObject({ room: 'reading' });
  expect(stage.workbench.place.get().codingId).not.toBeNull();
});

it('shows counts of forces as a picture with its figures in words', async () => {
  await show();
  openDyad(stage.workbench, dyadId);
  const bar = page.getByRole('region', { name: '作用力对比' }).getByRole('img');
  await expect.element(bar).toHaveAttribute('aria-label', expect.stringMatching(/引力 \d+、压力 \d+、推力 \d+、阻力 \d+/));
  await expect.element(page.getByText('不是对作用力大小的测量')).toBeVisible();
});

it('keeps what is known last, and says what became of a dyad whose city went', async () => {
  await show();
  openDyad(stage.workbench, dyadId);
  await expect.element(page.getByRole('heading', { name: '深圳–东莞' })).toBeVisible();
  await stage.session.run(deleteCities, { ids: [dongguan] });
  await expect.element(page.getByText('这个城市对已不在项目中')).toBeVisible();
  await stage.workbench.undo();
  await expect.element(page.getByRole('heading', { name: '深圳–东莞' })).toBeVisible();
});

it('takes a memo in, and has it at once', async () => {
  await show();
  openDyad(stage.workbench, dyadOf(shenzhen, huizhou));
  await page.getByRole('button', { name: '写备忘录' }).click();
  await userEvent.keyboard('惠州后来');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(page.getByRole('article').getByRole('heading', { name: '惠州后来' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: '写备忘录' })).toHaveFocus();
  await expect.poll(() => stage.commands().at(-1)).toBe('memo.add');
});

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it('has no barrier that axe finds: empty, a full sheet, the picker', async () => {
    await show(language, theme);
    await expect.element(page.getByRole('button').first()).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    openDyad(stage.workbench, dyadId);
    await expect.element(page.getByRole('img')).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    stage.workbench.openDialog('dossier.pick');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect((await axeComplaints()).filter((complaint) => !/^(landmark-one-main|page-has-heading-one)/.test(complaint))).toEqual([]);
  });
});
