import { expect } from '@playwright/test';

import { memosText } from '#renderer/features/memos/text.ts';
import { tracingText } from '#renderer/features/tracing/text.ts';
import type { Guide } from './guide.ts';

/** Cases with all their parts and forms, and memos. */
export async function tourTracing(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  const say = (key: Parameters<typeof guide.say<(typeof tracingText)['zh']>>[1]): string => guide.say(tracingText, key);
  const form = async (button: string, name: string): Promise<void> => {
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).first().click();
    await guide.visitDialog(name);
    await guide.escape();
  };
  const tab = async (name: 'overview' | 'hypotheses' | 'mechanism' | 'ledger' | 'timeline' | 'summary'): Promise<void> => {
    await page.getByRole('tab', { name: say(`tab.${name}`), exact: true }).click();
    await expect(page.getByRole('tabpanel', { name: say(`tab.${name}`), exact: true })).toBeVisible();
    if (name === 'timeline') await expect(page.locator('[data-chart]')).toBeVisible();
    // Works are cited under their own titles.
    await visit(`case: ${name}`, 'html', [say('summary.aid.source')]);
  };
  await person.openSample();
  await person.goTo(say('room.name'));
  await tab('overview');
  await form(say('case.add'), 'a new case');
  await form(say('case.delete'), 'a case to be deleted');
  await form(say('export.open'), 'export of a case');
  await tab('hypotheses');
  await form(say('hypothesis.add'), 'a new hypothesis');
  await form(say('verdict.change'), 'a verdict');
  await tab('mechanism');
  await form(say('step.add'), 'a new step');
  await tab('ledger');
  await form(say('prediction.add'), 'a prediction');
  await page.getByRole('grid').last().getByRole('row').nth(1).click();
  await expect(page.getByRole('article', { name: say('evidence.detail') })).toBeVisible();
  await visit('case: a piece of evidence');
  await form(say('answer.change'), 'an answer');
  await tab('timeline');
  await tab('summary');

  await person.goTo(guide.say(memosText, 'room.name'));
  await visit('memos');
  await person.button(guide.say(memosText, 'action.newAbout')).first().click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await guide.visitDialog('what a memo is about');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('textbox', { name: guide.say(memosText, 'form.title') })).toBeVisible();
  await visit('a memo being written');
}
