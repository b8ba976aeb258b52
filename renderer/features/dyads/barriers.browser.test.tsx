import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Language } from '#shared/domain/bilingual.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { addAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { Theme } from '#renderer/ui/UiRoot.tsx';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { dyadsView } from './dyads-view.ts';
import { dyadsFeature } from './index.ts';

let stage: Stage;
afterEach(() => stage.leave());

async function show(language: Language, theme: Theme): Promise<void> {
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [dyadsFeature, datesFeature],
    room: 'cities',
    language,
    theme,
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withStudyCities(session);
      await withCodedInterview(session, 12);
      const terms = { endDate: null, mode: null, source: '', note: '' };
      await session.run(addAgreements, { agreements: [{ ...terms, dyadId: dyadOf(shenzhen, dongguan), title: '协议', date: { precision: 'year', year: '2019' }, items: 3 }] });
      await session.run(addAttribute, { attribute: { of: 'dyad', name: '距离', type: 'number', unit: '公里', description: '', categories: [] } });
    },
  });
  await expect.element(page.getByRole('tab').first()).toBeVisible();
}

const agreementsCsv = new TextEncoder().encode('甲方,乙方,日期\n深圳,东莞,2019\n深圳,某地,2020\n');
const csv = new TextEncoder().encode('城市,省份,代码,人口\n深圳,广东,440300,1779\n新城,,,3\n坏的,,44,\n');

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, theme) => {
  it.each(['cities', 'dyads', 'agreements'] as const)('the list of %s has no barrier that axe finds', async (tab) => {
    await show(language, theme);
    dyadsView(stage.workbench).tab.set(tab);
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
  });

  it.each([
    ['dyads.addProvinces', null],
    ['dyads.city', null],
    ['dyads.city', shenzhen],
    ['dyads.deleteCities', [shenzhen]],
    ['dyads.import', { name: '城市.csv', bytes: csv }],
    ['dyads.agreement', null],
    ['dyads.attributes', 'dyad'],
    ['dyads.values', 'gb440300~gb441900'],
    ['dyads.setValue', ['gb440300~gb441900', 'gb440300~gb441300']],
    ['dyads.dataset', null],
    ['dyads.importData', { kind: 'agreements', name: '协议.csv', bytes: agreementsCsv }],
  ])('the dialog %s has none', async (name, about) => {
    await show(language, theme);
    stage.workbench.openDialog(name, about);
    await expect.element(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
  });

  it('the quick picker has none, with hits and with something picked', async () => {
    await show(language, theme);
    const [coding] = [...stage.session.state.get().layers.values()].flatMap(({ codings }) => codings);
    stage.workbench.openDialog('dyads.link', { transcriptId: coding?.transcriptId, codingIds: [coding?.id] });
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('szhz{Enter}szdg');
    // React Aria lets a moment pass before it names the option that the arrows are on.
    await expect.poll(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent).toMatch(/–/);
    expect(await axeComplaints()).toEqual([]);
  });
});
