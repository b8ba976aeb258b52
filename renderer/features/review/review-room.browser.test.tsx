import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { CodeId, CoderId } from '#shared/domain/ids.ts';
import { ok } from '#shared/domain/result.ts';
import { addCode } from '#shared/domain/operations/code-operations.ts';
import { readReview } from '#shared/formats/dyadreview/read-review.ts';
import type { Host } from '#shared/ipc/host.ts';
import { sha256 } from '#renderer/platform/sha256.ts';
import type { Session } from '#renderer/session/session.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { forces, growth, submittable, supervisor, underReview } from '#test/fixtures/review-stage.ts';

import { reviewFeature } from './index.ts';
import { reviewView } from './review-view.ts';

let stage: Stage;
afterEach(() => stage.leave());

async function show(make: (session: Session) => Promise<void>, host: Partial<Host> = {}): Promise<void> {
  await page.viewport(1280, 800);
  stage = await stageFeature({ features: [reviewFeature], room: 'review', host, fill: make });
  reviewView(stage.workbench).update((view) => ({ ...view, codebookId: forces, codeId: growth }));
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const status = (codeId: CodeId) => stage.session.state.get().codes.get(codeId)?.status;

it('carries an entry from draft through changes asked to approval', async () => {
  await show(submittable);
  const entry = page.getByRole('article');
  await entry.getByRole('button', { name: '提交审阅' }).click();
  await expect.poll(() => status(growth)).toBe('submitted');
  await stage.session.become(supervisor);
  await entry.getByRole('button', { name: '要求修改…' }).click();
  await userEvent.fill(page.getByRole('textbox', { name: '请写明要改什么' }), '请与推力区分');
  await page.getByRole('dialog').getByRole('button', { name: '要求修改' }).click();
  await expect.poll(() => status(growth)).toBe('changesAsked');
  await expect.element(page.getByText('请与推力区分')).toBeVisible();
  await entry.getByRole('button', { name: '批准' }).click();
  await expect.poll(() => status(growth)).toBe('approved');
  await expect.element(entry.getByText('已批准')).toBeVisible();
});

it('discusses a field, and takes a proposed wording with one undo', async () => {
  await show(underReview);
  await stage.session.become('coder-1' as CoderId);
  const before = stage.session.state.get().codes.get(growth)?.definition.brief;
  const thread = page.getByRole('region', { name: '林教授的意见' });
  await thread.getByRole('button', { name: '回复' }).click();
  await userEvent.keyboard('同意，改。');
  await thread.getByRole('button', { name: '发表' }).click();
  await expect.element(thread.getByText('同意，改。')).toBeVisible();
  await thread.getByRole('button', { name: '采纳', exact: true }).click();
  await expect.poll(() => stage.session.state.get().codes.get(growth)?.definition.brief.zh).toBe('对方城市的发展机会吸引本地合作');
  await expect.element(thread.getByText('已解决')).toBeVisible();
  await stage.workbench.undo();
  expect(stage.session.state.get().codes.get(growth)?.definition.brief).toEqual(before);
});

it('walks through the sample by keyboard alone', async () => {
  await show(underReview);
  await userEvent.click(page.getByRole('radio', { name: '样本评判' }));
  const walk = page.getByRole('group', { name: '样本评判' });
  await expect.element(walk).toHaveFocus();
  await expect.element(walk.getByText(/第 1 段/)).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(walk.getByText(/第 2 段.*已评 1 段/)).toBeVisible();
  await userEvent.keyboard('2');
  await expect.poll(() => stage.session.state.get().verdicts.size).toBe(2);
  await userEvent.keyboard('r');
  await userEvent.keyboard('说的是压力{Enter}');
  await expect.poll(() => [...stage.session.state.get().verdicts.values()].map(({ answer, reason }) => `${answer} ${reason}`)).toEqual(['agree ', 'disagree 说的是压力']);
  await expect.element(walk.getByText(/第 3 段/)).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}3');
  await expect.poll(() => [...stage.session.state.get().verdicts.values()].map(({ answer }) => answer)).toEqual(['agree', 'unclear']);
});

it('signs off what is approved, and says when the codebook has changed since', async () => {
  await show(underReview);
  await button(/^全部批准/).click();
  await expect.poll(() => stage.session.state.get().codebooks.get(forces)?.status).toBe('approved');
  await userEvent.click(page.getByRole('radio', { name: '签署' }));
  await button('签署…').click();
  await userEvent.fill(page.getByRole('textbox', { name: '身份或职务' }), '教授');
  await page.getByRole('dialog').getByRole('button', { name: '签署' }).click();
  await expect.element(page.getByText('与现状一致')).toBeVisible();
  await stage.session.run(addCode, { codebookId: forces, parentId: null, name: { zh: '新编码', en: '' }, color: '#336699' });
  await expect.element(page.getByText('签署之后编码本又有改动')).toBeVisible();
});

it('tells what leaves the machine before it writes the file', async () => {
  const saved: Uint8Array[] = [];
  const host: Partial<Host> = {
    appInfo: () => Promise.resolve(ok({ version: '1.0.0', host: 'browser', platform: 'linux', locale: 'zh-CN' })),
    saveFile: ({ bytes, suggestedName }) => (saved.push(bytes), Promise.resolve(ok({ status: 'saved', name: suggestedName }))),
  };
  await show(underReview, host);
  await button('送审…').click();
  const leaves = page.getByRole('region', { name: '将离开本机的内容' });
  await expect.element(leaves.getByText(/抽样引文 \d+ 段/)).toBeVisible();
  await expect.element(leaves.getByText('记录编号：SZG20220713')).toBeVisible();
  await page.getByText('用代号替换记录编号').click();
  await expect.element(leaves.getByText(/记录编号：R-/)).toBeVisible();
  await button('写出文件…').click();
  await expect.poll(() => saved.length).toBe(1);
  const read = await readReview(saved[0] ?? new Uint8Array(), sha256);
  expect(read.ok && read.value.stage).toBe('out');
  expect(stage.commands().at(-1)).toBe('review.send');
});
