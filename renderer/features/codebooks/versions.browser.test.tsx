import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { codingsToCheck } from '#shared/domain/code-check.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { createRevision } from '#shared/domain/operations/revision-operations.ts';
import { ok } from '#shared/domain/result.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview } from '#test/fixtures/stage-content.ts';

import { codebooksFeature } from './index.ts';

let stage: Stage;
let saved: { kind: string; text: string } | null = null;
const forces = 'builtin/forces' as CodebookId;
const growth = 'builtin/forces/attraction.development' as CodeId;
const code = () => stage.session.state.get().codes.get(growth);

beforeEach(async () => {
  saved = null;
  await page.viewport(1280, 800);
  stage = await stageFeature({
    features: [codebooksFeature],
    room: 'codebooks',
    host: {
      saveFile: ({ kind, bytes }) => {
        saved = { kind, text: new TextDecoder().decode(bytes) };
        return Promise.resolve(ok({ status: 'saved' as const, name: 'a' }));
      },
    },
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withCodedInterview(session, 60);
    },
  });
});
afterEach(() => stage.leave());

const dialog = () => page.getByRole('dialog').first();

async function redefine(): Promise<void> {
  const before = code()?.definition;
  if (before === undefined) throw new Error('no such code');
  await stage.session.run(editCode, { id: growth, edit: { definition: { ...before, brief: { zh: '合作能带来产业发展', en: 'Gains' } }, changeReason: '收窄' }, definitionChange: 'meaning' });
}

describe('versions', () => {
  it('are kept with a name, compared word by word, and an entry is restored from one, by the keyboard', async () => {
    stage.workbench.openDialog('codebooks.versions', forces);
    await expect.element(dialog().getByRole('textbox', { name: '版本名称' })).toHaveFocus();
    await userEvent.keyboard('初稿{Enter}');
    await expect.poll(() => stage.commands().at(-1)).toBe('revision.create');
    await expect.element(dialog().getByRole('button', { name: '保存版本…' })).toHaveFocus();
    await redefine();
    await expect.element(dialog().getByRole('status')).toHaveTextContent('1 个条目有变化');
    await expect.element(dialog().getByRole('row', { name: /发展引力/ })).toBeVisible();
    await expect.element(dialog().getByText('定义有改动').first()).toBeVisible();
    expect(document.querySelectorAll('[role=dialog] del').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('[role=dialog] ins').length).toBeGreaterThan(0);
    expect(await axeComplaints()).toEqual([]);
    await dialog().getByRole('button', { name: '恢复此条目…' }).click();
    await page.getByRole('dialog').last().getByRole('button', { name: '恢复', exact: true }).click();
    await expect.poll(() => stage.commands().at(-1)).toBe('code.restore');
    expect(code()?.definition.brief.zh).not.toBe('合作能带来产业发展');
    await expect.element(dialog().getByRole('status')).toHaveTextContent('两个版本完全相同。');
  });

  it('restore a whole codebook, as one step', async () => {
    await stage.session.run(createRevision, { codebookId: forces, name: '', message: '' });
    await redefine();
    stage.workbench.openDialog('codebooks.versions', forces);
    await dialog().getByRole('button', { name: '恢复整个编码本…' }).click();
    await expect.element(page.getByText('不会丢失编码段', { exact: false })).toBeVisible();
    await page.getByRole('dialog').last().getByRole('button', { name: '恢复', exact: true }).click();
    await expect.poll(() => stage.commands().at(-1)).toBe('codebook.restore');
  });
});

describe('codings of an older meaning', () => {
  const left = () => codingsToCheck(stage.session.state.get()).length;

  it('are walked through by the keyboard: confirmed, given another code, deleted', async () => {
    await redefine();
    const count = left();
    expect(count).toBeGreaterThan(1);
    stage.workbench.openDialog('codebooks.check', [growth]);
    await expect.element(dialog().getByRole('status')).toHaveTextContent(`还有 ${count} 段`);
    expect(await axeComplaints()).toEqual([]);
    await dialog().getByRole('row').first().click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(left).toBe(count - 1);
    expect(stage.commands().at(-1)).toBe('coding.confirm');
    await userEvent.keyboard('e');
    await expect.element(dialog().getByRole('combobox', { name: '改用' })).toHaveFocus();
    await userEvent.keyboard('晋升引力');
    await page.getByRole('option', { name: '晋升引力' }).click();
    await expect.poll(() => stage.commands().at(-1)).toBe('coding.recode');
    expect(left()).toBe(count - 2);
    while (left() > 0) {
      const before = left();
      await dialog().getByRole('button', { name: '删除编码段' }).click();
      await expect.poll(left).toBe(before - 1);
    }
    await expect.element(dialog().getByText('都已复核。').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a codebook as a file', () => {
  it('says what the format has no place for, and is written', async () => {
    await stage.session.run(createRevision, { codebookId: forces, name: '', message: '' });
    stage.workbench.openDialog('codebooks.export', forces);
    await dialog().getByText('REFI-QDA 编码本（.qdc）').click();
    await expect.element(dialog().getByText('版本记录', { exact: true })).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    await dialog().getByRole('button', { name: '保存文件…' }).click();
    await expect.poll(() => saved?.kind).toBe('qdc');
    expect(saved?.text).toContain('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"');
  });

  it('is looked at before it is added', async () => {
    const bytes = new TextEncoder().encode('名称,上级,定义,心情\n动力,,推动合作,x\n阻碍,动力,妨碍合作,\n');
    stage.workbench.openDialog('codebooks.import', { name: '外来.csv', bytes });
    await expect.element(dialog().getByText('未识别的列“心情”没有读取。')).toBeVisible();
    expect(await axeComplaints()).toEqual([]);
    await dialog().getByRole('button', { name: '添加 2 个编码' }).click();
    await expect.poll(() => stage.commands().at(-1)).toBe('codebook.add');
    await expect.element(page.getByRole('treegrid').getByRole('row', { name: '阻碍', exact: true })).toBeVisible();
  });

  it('says why it cannot be read', async () => {
    stage.workbench.openDialog('codebooks.import', { name: 'a.qdc', bytes: new TextEncoder().encode('<!DOCTYPE a><CodeBook/>') });
    await expect.element(dialog().getByText(/为安全起见不读取/)).toBeVisible();
  });
});
