import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { dyadOf } from '#shared/domain/dyad.ts';
import { evidenceOf, hypothesesOf, stepsOf } from '#shared/domain/tracing-order.ts';
import { addCase } from '#shared/domain/operations/case-operations.ts';
import { addEvent } from '#shared/domain/operations/event-operations.ts';
import { predictEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { addHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import { addStep } from '#shared/domain/operations/step-operations.ts';
import type { CaseId } from '#shared/domain/ids.ts';
import type { Session } from '#renderer/session/session.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { dyadsFeature } from '#renderer/features/dyads/index.ts';
import { memosFeature } from '#renderer/features/memos/index.ts';
import { picturesFeature } from '#renderer/features/pictures/index.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, type StageSetting, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, shenzhen, withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { tracingFeature } from './index.ts';

let stage: Stage;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => stage.leave());

const coded = async (session: Session) => {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  await withCodedInterview(session, 12);
};

/** A case with two rivals, two steps and one prediction. */
const traced = async (session: Session) => {
  await coded(session);
  await session.run(addCase, { name: '深莞', dyadIds: [dyadOf(shenzhen, dongguan)], outcome: '', from: null, to: null, description: '' });
  const caseId = [...session.state.get().cases.keys()][0] as CaseId;
  for (const name of ['H1 企业推动说', 'H2 上级考核说']) {
    await session.run(addHypothesis, { caseId, name, statement: '', scopeConditions: '', prior: '', priorRange: { low: 0.25, high: 0.5 } });
  }
  for (const activity of ['互助', '签约']) await session.run(addStep, { caseId, entity: '窗口', activity, period: null, note: '' });
  await session.run(predictEvidence, { caseId, prediction: '应先有互助', stepId: null, dyadId: null, level: null, tests: [], independenceGroup: '' });
};

async function show(fill: (session: Session) => Promise<void>, rest: Partial<StageSetting> = {}): Promise<void> {
  stage = await stageFeature({ features: [tracingFeature, datesFeature, dyadsFeature, memosFeature, picturesFeature], room: 'tracing', fill, ...rest });
}
const state = () => stage.session.state.get();
const caseId = () => [...state().cases.keys()][0] as CaseId;
const tab = (name: string) => page.getByRole('tab', { name }).click();
const dialog = () => page.getByRole('dialog');

it('teaches what a case is, and makes one with a dyad found by typing', async () => {
  await show(coded);
  await expect.element(page.getByText('先写下结果与相互竞争的假说')).toBeVisible();
  await page.getByRole('button', { name: '新建案例' }).click();
  await dialog().getByRole('textbox', { name: '名称' }).fill('深圳–东莞为何开通一百二十项');
  await dialog().getByRole('button', { name: '添加城市对' }).click();
  await page.getByRole('combobox', { name: '查找城市对' }).or(page.getByRole('searchbox', { name: '查找城市对' })).fill('深 东莞');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('group', { name: '城市对' })).toHaveTextContent('深圳–东莞');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await expect.poll(() => [...state().cases.values()].map(({ dyadIds }) => dyadIds)).toEqual([[dyadOf(shenzhen, dongguan)]]);
  await expect.element(page.getByRole('heading', { name: '深圳–东莞为何开通一百二十项' })).toBeVisible();
});

it('answers a prediction with a passage, tests a rival and shows which test that is', async () => {
  await show(traced);
  await tab('证据台账');
  await page.getByRole('button', { name: '回答预测' }).click();
  await dialog().getByRole('radio', { name: '找到', exact: true }).click({ force: true });
  await dialog().getByRole('row', { name: /SZG20220713/ }).first().click();
  await dialog().getByRole('button', { name: '保存回答' }).click();
  await expect.poll(() => evidenceOf(state(), caseId())[0]).toMatchObject({ finding: 'found', codings: [{}] });
  await page.getByRole('button', { name: '检验', exact: true }).first().click();
  await dialog().getByRole('radio', { name: '高' }).nth(0).click({ force: true });
  await dialog().getByRole('radio', { name: '高' }).nth(1).click({ force: true });
  await expect.element(dialog().getByText('由此得出：双重决定')).toBeVisible();
  await dialog().getByRole('radio', { name: '通过' }).click({ force: true });
  await dialog().getByRole('button', { name: '保存' }).click();
  await expect.poll(() => evidenceOf(state(), caseId())[0]?.tests).toMatchObject([{ certainty: 'high', uniqueness: 'high', result: 'passed', overruled: null }]);
  await page.getByRole('button', { name: '修改预测及其归属' }).click();
  await expect.element(dialog().getByText('已经回答，措辞不再改动')).toBeVisible();
});

it('records an absence: where one looked, and whom one asked', async () => {
  await show(traced);
  await tab('证据台账');
  await page.getByRole('button', { name: '回答预测' }).click();
  await dialog().getByRole('radio', { name: '未找到', exact: true }).click({ force: true });
  await dialog().getByRole('button', { name: '保存回答' }).click();
  await expect.poll(() => stage.told.map(({ code }) => code)).toEqual(['evidence.absentNowhere']);
  await dialog().getByRole('checkbox', { name: /SZG20220713/ }).click({ force: true });
  await dialog().getByRole('textbox', { name: '问过谁' }).fill('窗口');
  await dialog().getByRole('button', { name: '保存回答' }).click();
  await expect.poll(() => evidenceOf(state(), caseId())[0]).toMatchObject({ finding: 'notFound', absence: { asked: '窗口', transcriptIds: [expect.any(String)] } });
});

it('puts steps in another order by Alt and an arrow, and adds a passage from the tray', async () => {
  await show(traced);
  await tab('机制');
  const chain = () => stepsOf(state(), caseId()).map(({ activity }) => activity);
  await page.getByRole('row', { name: '窗口 · 签约' }).click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(chain).toEqual(['签约', '互助']);
  await page.getByRole('button', { name: '把 SZG20220713 的引文加到环节' }).first().click();
  await page.getByRole('menuitem', { name: '窗口 · 互助' }).click();
  await expect.poll(() => stepsOf(state(), caseId())[1]?.codings.length).toBe(1);
});

it('puts steps in another order by dragging', async () => {
  await show(traced);
  await tab('机制');
  await userEvent.dragAndDrop(page.getByRole('row', { name: '窗口 · 签约' }), page.getByRole('row', { name: '窗口 · 互助' }), { targetPosition: { x: 200, y: 3 } });
  await expect.poll(() => stepsOf(state(), caseId()).map(({ activity }) => activity)).toEqual(['签约', '互助']);
});

it('draws the days of agreements, events and evidence on one axis, and opens what is clicked', async () => {
  await show(async (session) => {
    await traced(session);
    await session.run(addEvent, { caseId: [...session.state.get().cases.keys()][0] as CaseId, name: '挂牌', date: { precision: 'month', month: '2021-03' }, level: 'connection', note: '' });
  });
  await tab('时间线');
  await page.getByRole('radio', { name: '表格' }).click();
  await expect.element(page.getByRole('row', { name: /挂牌/ })).toHaveTextContent('2021年3月');
});

it('passes no verdict but a person’s, with its reasons', async () => {
  await show(traced);
  await tab('假说');
  await page.getByRole('button', { name: '作出判定' }).first().click();
  await dialog().getByRole('button', { name: '保存判定' }).click();
  await expect.element(dialog().getByText('请写明判定的理由')).toBeVisible();
  await dialog().getByRole('textbox', { name: '理由' }).fill('两地互证');
  await dialog().getByRole('button', { name: '保存判定' }).click();
  await expect.poll(() => hypothesesOf(state(), caseId())[0]?.verdict).toMatchObject({ standing: 'standing', reasoning: '两地互证' });
});

it.each(['概况', '假说', '机制', '证据台账', '时间线', '小结'])('%s has nothing that axe complains about', async (name) => {
  await show(traced);
  await tab(name);
  expect(await axeComplaints()).toEqual([]);
});
