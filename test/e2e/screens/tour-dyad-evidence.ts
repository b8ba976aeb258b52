import { expect } from '@playwright/test';

import { dossierText } from '#renderer/features/dossier/text.ts';
import { memosText } from '#renderer/features/memos/text.ts';
import { picturesText } from '#renderer/features/pictures/text.ts';
import { tracingText } from '#renderer/features/tracing/text.ts';
import type { Guide } from './guide.ts';

/** Pictures and the dossier of a dyad. */
export async function tourPictures(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  await person.openSample();
  await person.goTo(guide.say(picturesText, 'room.name'));
  for (const picture of ['matrix', 'network', 'degrees', 'breadth', 'levels'] as const) {
    await page.getByRole('radio', { name: guide.say(picturesText, `picture.${picture}`), exact: true }).click();
    await expect(page.locator('[data-chart]')).toBeVisible();
    await visit(`picture: ${picture}`);
  }
  await page.getByRole('radio', { name: guide.say(picturesText, 'view.table'), exact: true }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await visit('a picture as its table');
  await person.button(guide.say(picturesText, 'save.button')).click();
  await guide.visitMenu('a picture to be saved');
  await guide.escape();

  await person.goTo(guide.say(dossierText, 'room.name'));
  await visit('no dossier yet');
  await person.button(guide.say(dossierText, 'pick.first')).click();
  await page.keyboard.insertText('深 东');
  await expect(page.getByRole('option').first()).toBeVisible();
  await guide.visitDialog('a dyad being found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await visit('dossier of a dyad');
}

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
