import mammoth from 'mammoth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { ok } from '#shared/domain/result.ts';
import type { SaveFile } from '#shared/ipc/saved-file.ts';
import { axeComplaints } from '#test/fixtures/axe-complaints.ts';
import { type Stage, stageFeature } from '#test/fixtures/feature-stage.tsx';
import { withBuiltinCodebooks, withCodedInterview, withStudyCities } from '#test/fixtures/stage-content.ts';

import { matrixFeature } from './index.ts';

let stage: Stage;
let saved: SaveFile[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  saved = [];
  stage = await stageFeature({
    features: [matrixFeature],
    room: 'matrix',
    host: { saveFile: (file) => (saved.push(file), Promise.resolve(ok({ status: 'saved' as const, name: `m.${file.kind}` }))) },
    fill: async (session) => {
      await withBuiltinCodebooks(session);
      await withStudyCities(session);
      await withCodedInterview(session, 24);
    },
  });
});
afterEach(() => stage.leave());

async function exportAs(item: RegExp): Promise<SaveFile> {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect.poll(() => saved.length).toBe(1);
  return saved[0] as SaveFile;
}

it('the table goes to a spreadsheet as it is shown', async () => {
  const { kind, bytes } = await exportAs(/\.csv/);
  expect(kind).toBe('csv');
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
  expect(lines[0]).toBe('\ufeff编码,深圳–惠州,深圳–东莞,合计（不重复）');
  expect(lines.find((line) => line.startsWith('压力 › 纵向压力,'))).toBeDefined();
  const totals = page.getByRole('row', { name: /合计/ }).last().element().textContent;
  expect(totals.replaceAll(/\D/g, '')).toBe(lines.find((line) => line.startsWith('合计'))?.replaceAll(/\D/g, ''));
});

it('and to a paper, as a Word table', async () => {
  const { kind, bytes, suggestedName } = await exportAs(/\.docx/);
  expect([kind, suggestedName.endsWith('编码交叉表')]).toEqual(['docx', true]);
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
  expect(value).toContain('深圳–惠州');
  expect(value).toContain('表中数字为参考点。');
});

it('has no barrier that axe finds', async () => {
  await expect.element(page.getByRole('columnheader', { name: '深圳–东莞' })).toBeVisible();
  expect(await axeComplaints()).toEqual([]);
});
