import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Language } from '#shared/domain/bilingual.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CaseId, CodeId, EvidenceId } from '#shared/domain/ids.ts';
import { addCase } from '#shared/domain/operations/case-operations.ts';
import { predictEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { addMemo } from '#shared/domain/operations/memo-operations.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import { showCode } from '#renderer/frame/code-wish.ts';
import { codebooksFeature } from '#renderer/features/codebooks/index.ts';
import { datesFeature } from '#renderer/features/dates/index.ts';
import { dyadsFeature } from '#renderer/features/dyads/index.ts';
import { picturesFeature } from '#renderer/features/pictures/index.ts';
import { tracingFeature } from '#renderer/features/tracing/index.ts';
import type { Session } from '#renderer/session/session.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { dongguan, huizhou, shenzhen, withBuiltinCodebooks, withStudyCities } from '#test/fixtures/stage-content.ts';

import { memosFeature } from './index.ts';

let stage: Stage;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => stage.leave());

const growth = 'builtin/forces/attraction.development' as CodeId;
const cases = () => [...stage.session.state.get().cases.keys()] as CaseId[];

async function fill(session: Session): Promise<void> {
  await withBuiltinCodebooks(session);
  await withStudyCities(session);
  const content = { outcome: '', from: null, to: null, description: '' };
  await session.run(addCase, { ...content, name: '深莞', dyadIds: [dyadOf(shenzhen, dongguan)] });
  await session.run(addCase, { ...content, name: '深惠', dyadIds: [dyadOf(shenzhen, huizhou)] });
  const [first, second] = [...session.state.get().cases.keys()] as CaseId[];
  if (first === undefined || second === undefined) throw new Error('no cases');
  await session.run(predictEvidence, { caseId: second, prediction: '应先有互助', stepId: null, dyadId: null, level: null, tests: [], independenceGroup: '' });
  await session.run(addMemo, { about: { kind: 'case', id: second }, title: '别的案例', body: '不在这里。' });
  await session.run(addMemo, { about: { kind: 'code', id: growth }, title: '定义太宽', body: '与压力混在一起。' });
}

async function show(room: string, language: Language = 'zh-CN'): Promise<void> {
  stage = await stageFeature({ features: [memosFeature, codebooksFeature, tracingFeature, datesFeature, dyadsFeature, picturesFeature], room, language, fill });
}
const section = () => page.getByRole('region', { name: '备忘录', exact: true });
const memos = () => [...stage.session.state.get().memos.values()];
const write = async (title: string) => {
  await section().getByRole('button', { name: '写备忘录' }).click();
  await userEvent.keyboard(title);
  await section().getByRole('textbox', { name: '正文' }).click();
  await userEvent.keyboard('问办件量。');
};

describe('on the page of a case', () => {
  it('are those about it: one is written there, opened among the memos, and leads back', async () => {
    await show('tracing');
    await expect.element(section()).toHaveTextContent('还没有');
    await write('为何停下');
    await userEvent.keyboard('{Control>}s{/Control}');
    await vi.waitFor(() => expect(memos().at(-1)).toMatchObject({ about: { kind: 'case', id: cases()[0] }, title: '为何停下', body: '问办件量。' }));
    await expect.element(section().getByRole('heading', { name: '为何停下' })).toBeVisible();
    await expect.element(section()).not.toHaveTextContent('别的案例');
    await section().getByRole('button', { name: '在备忘录中打开' }).click();
    await page.getByRole('region', { name: /为何停下/ }).getByRole('link').click();
    expect(stage.workbench.place.get().room).toBe('tracing');
    await expect.element(page.getByRole('heading', { name: '深莞', exact: true })).toBeVisible();
  });

  it('a wish from elsewhere shows the case, and the piece of evidence', async () => {
    await show('memos');
    openCase(stage.workbench, cases()[1] as CaseId);
    await expect.element(section()).toHaveTextContent('别的案例');
    const [evidenceId] = [...stage.session.state.get().evidence.keys()] as EvidenceId[];
    openCase(stage.workbench, cases()[1] as CaseId, evidenceId);
    await expect.element(page.getByRole('tab', { name: '证据台账' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByText('应先有互助').first()).toBeVisible();
  });
});

describe('in the entry of a code', () => {
  it('are counted, and saving one leaves the entry that is being changed alone', async () => {
    await show('memos');
    showCode(stage.workbench, growth);
    await userEvent.fill(page.getByRole('textbox', { name: '简要定义（中文）' }), '尚未想好。');
    await expect.element(page.getByRole('tab', { name: /^备忘录/ })).toHaveTextContent('1');
    await page.getByRole('tab', { name: /^备忘录/ }).click();
    await expect.element(section()).toHaveTextContent('与压力混在一起。');
    await write('要分开');
    const before = stage.commands().length;
    await userEvent.keyboard('{Control>}s{/Control}');
    await vi.waitFor(() => expect(stage.commands().slice(before)).toEqual(['memo.add']));
    await expect.element(page.getByRole('tab', { name: /^备忘录/ })).toHaveTextContent('2');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(stage.session.state.get().codes.get(growth)?.definition.brief.zh).not.toBe('尚未想好。');
    await expect.element(page.getByRole('button', { name: '保存条目' })).toBeEnabled();
  });

  it('lead to the entry from the memo', async () => {
    await show('memos');
    await page.getByRole('heading', { name: '定义太宽' }).click();
    await page.getByRole('region', { name: /定义太宽/ }).getByRole('link').click();
    await expect.element(page.getByRole('region', { name: '编码条目' }).getByRole('heading', { name: /发展引力/ })).toBeVisible();
  });
});

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it('neither page has a barrier that axe finds', async () => {
    await show('memos', language);
    openCase(stage.workbench, cases()[1] as CaseId);
    await expect.element(page.getByRole('heading', { name: '别的案例' })).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    showCode(stage.workbench, growth);
    await page.getByRole('tab', { name: language === 'en' ? /^Memos/ : /^备忘录/ }).click();
    await expect.element(page.getByRole('heading', { name: '定义太宽' })).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
  });
});
