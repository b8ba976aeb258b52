import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';

import { expect, test } from './app-test.ts';
import { Hands, watchPointer } from './hands.ts';
import { Person } from './person.ts';

const caseName = '深莞案例';
const [h1, h2] = ['H1 企业推动说', 'H2 上级考核说'];
const [first, second] = ['窗口先有互助', '上级查问过办件'];

/** What is on the screen of tracing, written out again: a wrong word there must fail here. */
const zh = {
  room: '追踪', newCase: '新建案例', name: '名称', addDyad: '添加城市对', create: '新建', hypotheses: '假说', addHypothesis: '添加假说', add: '添加',
  mechanism: '机制', addStep: '添加环节', activity: '行动', ledger: '证据台账', predict: '写预测', prediction: '预测', write: '写下预测', answer: '回答预测',
  found: '找到', notFound: '未找到', asked: '问过谁', saveAnswer: '保存回答', test: '检验', high: '高', passed: '通过', save: '保存', doubly: '双重决定',
  verdict: '作出判定', reasons: '理由', saveVerdict: '保存判定', standing: '仍然成立', export: '导出…', csv: 'csv 表格', do: '导出',
};
const en: typeof zh = {
  room: 'Tracing', newCase: 'New case', name: 'Name', addDyad: 'Add dyad', create: 'Create', hypotheses: 'Hypotheses', addHypothesis: 'Add hypothesis', add: 'Add',
  mechanism: 'Mechanism', addStep: 'Add step', activity: 'Activity', ledger: 'Evidence ledger', predict: 'Write prediction', prediction: 'Prediction', write: 'Write it down', answer: 'Answer',
  found: 'Found', notFound: 'Not found', asked: 'Who was asked', saveAnswer: 'Save answer', test: 'Test', high: 'high', passed: 'passed', save: 'Save', doubly: 'Doubly decisive',
  verdict: 'Give verdict', reasons: 'Reasons', saveVerdict: 'Save verdict', standing: 'Standing', export: 'Export…', csv: 'csv table', do: 'Export',
};

/** The table that was saved says what was done. */
async function checkTable(file: string, passed: string): Promise<void> {
  const table = await readFile(file, 'utf8');
  for (const words of [h1, h2, first, second, '处长', '两地互证', passed, '（SZG20220713）'.slice(1, -1)]) expect(table).toContain(words);
}

test('a case is traced with the mouse, in Chinese', async ({ launch, folder }) => {
  const app = await launch('zh-CN');
  const person = new Person(app, 'zh-CN');
  const { page } = person;
  const dialog = page.getByRole('dialog');
  const inDialog = (name: string): Locator => dialog.getByRole('button', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  await person.openSample();

  await test.step('a case with a dyad, two rivals and a step', async () => {
    await person.goTo(zh.room);
    await person.button(zh.newCase).click();
    await dialog.getByRole('textbox', { name: zh.name }).fill(caseName);
    await inDialog(zh.addDyad).click();
    await page.keyboard.insertText('深 东莞');
    await page.getByRole('option', { name: /深圳–东莞/ }).click();
    await inDialog(zh.create).click();
    await expect(page.getByRole('heading', { name: caseName })).toBeVisible();
    await tab(zh.hypotheses);
    for (const name of [h1, h2]) {
      await person.button(zh.addHypothesis).click();
      await dialog.getByRole('textbox', { name: zh.name }).fill(name);
      await inDialog(zh.add).click();
      await expect(dialog).toHaveCount(0);
    }
    await tab(zh.mechanism);
    await person.button(zh.addStep).click();
    await dialog.getByRole('textbox', { name: zh.activity }).fill('互相代收');
    await inDialog(zh.add).click();
    await expect(page.getByRole('row', { name: '互相代收' })).toBeVisible();
  });

  await test.step('a passage dragged onto the step', async () => {
    const passage = page.getByRole('row', { name: /文件下来之前/ }).first();
    await passage.scrollIntoViewIfNeeded();
    await passage.dragTo(page.getByRole('row', { name: '互相代收' }));
    await expect(page.getByRole('row', { name: '互相代收' })).toContainText('文件下来之前');
  });

  await test.step('two predictions, one found in a passage, one absent', async () => {
    await tab(zh.ledger);
    for (const prediction of [first, second]) {
      await person.button(zh.predict).click();
      await dialog.getByRole('textbox', { name: zh.prediction }).fill(prediction);
      await inDialog(zh.write).click();
      await expect(dialog).toHaveCount(0);
    }
    await page.getByRole('row', { name: new RegExp(first) }).click();
    await person.button(zh.answer).click();
    await dialog.getByText(zh.found, { exact: true }).click();
    await dialog.getByRole('searchbox').fill('文件下来之前');
    await dialog.getByRole('row', { name: /文件下来之前/ }).first().click();
    await inDialog(zh.saveAnswer).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('row', { name: new RegExp(second) }).click();
    await person.button(zh.answer).click();
    await dialog.getByText(zh.notFound, { exact: true }).click();
    await dialog.getByText(/^SZG20220713/).click();
    await dialog.getByRole('textbox', { name: zh.asked }).fill('处长');
    await inDialog(zh.saveAnswer).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a test, whose kind follows, and a verdict', async () => {
    await page.getByRole('row', { name: new RegExp(first) }).click();
    await person.button(zh.test).first().click();
    await dialog.getByRole('radio', { name: zh.high }).first().click();
    await dialog.getByRole('radio', { name: zh.high }).last().click();
    await expect(dialog.getByRole('status').filter({ hasText: zh.doubly })).toBeVisible();
    await dialog.getByRole('radio', { name: zh.passed }).click();
    await inDialog(zh.save).click();
    await expect(dialog).toHaveCount(0);
    await tab(zh.hypotheses);
    await person.button(zh.verdict).first().click();
    await dialog.getByRole('textbox', { name: zh.reasons }).fill('两地互证');
    await inDialog(zh.saveVerdict).click();
    await expect(page.getByRole('row', { name: h1 })).toContainText(zh.standing);
  });

  await test.step('the evidence table as csv', async () => {
    const file = path.join(folder, 'evidence.csv');
    await person.button(zh.export).click();
    await dialog.getByText(zh.csv).click();
    await app.answerSaveDialog(file);
    await inDialog(zh.do).click();
    await app.savedBytes(file);
    await checkTable(file, zh.passed);
  });
});

test('a case is traced with the keyboard alone, in English', async ({ launch, folder }) => {
  const app = await launch('en');
  const person = new Person(app, 'en');
  const { page, words } = person;
  const hands = new Hands(page);
  const pointerDowns = await watchPointer(page);
  const dialog = page.getByRole('dialog');
  const push = (name: string) => hands.push(person.button(name).first());
  const pushIn = (name: string) => hands.push(dialog.getByRole('button', { name, exact: true }));
  const writeIn = async (name: string, text: string) => {
    await hands.tabTo(dialog.getByRole('textbox', { name }));
    await hands.type(text);
  };
  /** Along the tabs, round if need be. */
  const goToTab = async (name: string) => {
    const wanted = page.getByRole('tab', { name, exact: true });
    await hands.tabTo(page.getByRole('tablist').filter({ has: wanted }));
    for (let stop = 0; stop < 6 && (await wanted.getAttribute('aria-selected')) !== 'true'; stop += 1) await hands.press('ArrowRight');
    await expect(wanted).toHaveAttribute('aria-selected', 'true');
  };
  const closed = () => expect(dialog).toHaveCount(0);

  await test.step('the sample, and a new case with a dyad', async () => {
    await hands.push(person.button(words.sample));
    await hands.tabTo(dialog.getByRole('textbox', { name: words.nameField }));
    await hands.type('Chen');
    await hands.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sampleName);
    await hands.push(page.getByRole('navigation', { name: words.rooms }).getByRole('button', { name: en.room, exact: true }));
    await push(en.newCase);
    await hands.type(caseName);
    await pushIn(en.addDyad);
    await hands.type('shenzhen dongguan');
    await expect(page.getByRole('option', { name: /Shenzhen–Dongguan/ })).toBeVisible();
    await hands.press('Enter');
    await pushIn(en.create);
    await expect(page.getByRole('heading', { name: caseName })).toBeVisible();
  });

  await test.step('two rivals and two predictions', async () => {
    await goToTab(en.hypotheses);
    for (const name of [h1, h2]) {
      await push(en.addHypothesis);
      await hands.type(name);
      await hands.press('Enter');
      await closed();
    }
    await goToTab(en.ledger);
    for (const prediction of [first, second]) {
      await push(en.predict);
      await hands.type(prediction);
      await hands.press('Control+Enter');
      await closed();
    }
  });

  // The prediction written last is the one in hand.
  await test.step('one found in a passage', async () => {
    await push(en.answer);
    await hands.tabTo(dialog.getByRole('radio', { name: en.found, exact: true }));
    await hands.press('Space');
    await hands.tabTo(dialog.getByRole('searchbox'));
    await hands.type('SZG20220713');
    await hands.tabTo(dialog.getByRole('grid'));
    await hands.press('Home', 'Space');
    await pushIn(en.saveAnswer);
    await closed();
  });

  await test.step('a test, whose kind follows', async () => {
    await push(en.test);
    for (const question of [0, 1]) {
      await hands.tabTo(dialog.getByRole('radiogroup').nth(question));
      await hands.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    }
    await expect(dialog.getByRole('status').filter({ hasText: en.doubly })).toBeVisible();
    await hands.tabTo(dialog.getByRole('radiogroup').nth(2));
    await hands.press('ArrowRight', 'Enter');
    await pushIn(en.save);
    await closed();
  });

  await test.step('the other one absent', async () => {
    await hands.tabTo(page.getByRole('grid', { name: en.ledger }));
    await hands.press('Home');
    await hands.arrowTo(page.getByRole('row', { name: new RegExp(first) }));
    await hands.press('Space', 'Enter');
    await hands.tabTo(dialog.getByRole('radio', { name: en.found, exact: true }));
    await hands.press('Space', 'ArrowRight');
    await writeIn(en.asked, '处长');
    await pushIn(en.saveAnswer);
    await closed();
  });

  await test.step('a verdict, and the evidence table as csv', async () => {
    await goToTab(en.hypotheses);
    // Along a card: its grip, then its buttons.
    await hands.tabTo(page.getByRole('grid', { name: en.hypotheses }));
    await hands.press('Home', 'ArrowRight', 'ArrowRight');
    await expect(person.button(en.verdict).first()).toBeFocused();
    await hands.press('Enter');
    await writeIn(en.reasons, '两地互证');
    await pushIn(en.saveVerdict);
    await closed();
    const file = path.join(folder, 'evidence.csv');
    await push(en.export);
    await hands.tabTo(dialog.getByRole('radiogroup').last());
    await hands.press('ArrowDown', 'ArrowDown');
    await app.answerSaveDialog(file);
    await pushIn(en.do);
    await app.savedBytes(file);
    await checkTable(file, en.passed);
    expect(await pointerDowns()).toBe(0);
  });
});
