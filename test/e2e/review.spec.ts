import path from 'node:path';
import type { Page } from '@playwright/test';

import { expect, type Language, languages, test } from './app-test.ts';
import { Hands, watchPointer } from './hands.ts';
import { Person } from './person.ts';

const zh = {
  room: '审阅',
  parts: { entries: '条目', sample: '样本评判', signOff: '签署' },
  submitAll: '全部提交',
  draw: '抽取样本…',
  perCode: '每个编码抽取段数',
  drawNow: '抽取',
  send: '送审…',
  leaves: '将离开本机的内容',
  nothingElse: '除此之外，不含访谈的其他文字、表头、备忘录、城市与项目的任何内容。',
  write: '写出文件…',
  openNow: '打开项目',
  from: /来自项目“示例项目：跨域通办”/,
  progress: /第 1 段，共 \d+ 段；已评 0 段/,
  secondPassage: /第 2 段，共 \d+ 段；已评 1 段/,
  remark: '对“简要定义”写意见',
  remarkText: '意见',
  propose: '同时建议措辞',
  wording: '建议的中文措辞',
  post: '发表',
  approveAll: /^全部批准/,
  sign: '签署…',
  signNow: '签署',
  signed: '与现状一致',
  back: '送回…',
  openReturned: '打开送回的…',
  merge: '合并',
  mergeTitle: '合并审阅意见',
  nothingNew: /没有新的内容/,
  accept: '采纳',
  outdated: '签署之后编码本又有改动',
  approved: '已批准',
  attraction: '引力',
};
const en: typeof zh = {
  room: 'Review',
  parts: { entries: 'Entries', sample: 'Sample', signOff: 'Sign-off' },
  submitAll: 'Submit all',
  draw: 'Draw a sample…',
  perCode: 'Passages per code',
  drawNow: 'Draw',
  send: 'Send for review…',
  leaves: 'What leaves this computer',
  nothingElse: 'Nothing else: no other words of the interviews, no headers, memos, cities or anything more of the project.',
  write: 'Write the file…',
  openNow: 'Open the project',
  from: /From the project “/,
  progress: /Passage 1 of \d+; 0 judged/,
  secondPassage: /Passage 2 of \d+; 1 judged/,
  remark: 'Comment on “Brief definition”',
  remarkText: 'Comment',
  propose: 'Propose a wording too',
  wording: 'Proposed Chinese wording',
  post: 'Post',
  approveAll: /^Approve all/,
  sign: 'Sign off…',
  signNow: 'Sign',
  signed: 'The codebook as it is now',
  back: 'Send back…',
  openReturned: 'Open returned…',
  merge: 'Merge',
  mergeTitle: 'Merge a review',
  nothingNew: /There is nothing new/,
  accept: 'Accept',
  outdated: 'The codebook has changed since',
  approved: 'Approved',
  attraction: 'Attraction',
};
const saidIn: Record<Language, typeof zh> = { 'zh-CN': zh, en };
const wording = '对方的吸引力，使本地愿意合作。';

const part = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** The researcher submits the forces codebook, draws a sample and writes the file that goes out. */
async function send(researcher: Person, said: typeof zh, file: string): Promise<void> {
  const { page, app } = researcher;
  await researcher.openSample();
  await researcher.goTo(said.room);
  await researcher.button(said.submitAll).click();
  await researcher.button(said.draw).click();
  await page.getByRole('textbox', { name: said.perCode }).fill('1');
  await page.getByRole('dialog').getByRole('button', { name: said.drawNow, exact: true }).click();
  await expect(page.getByText(said.progress)).toBeVisible();
  await researcher.button(said.send).click();
  await expect(page.getByRole('region', { name: said.leaves })).toContainText(said.nothingElse);
  await app.answerSaveDialog(file);
  await researcher.button(said.write).click();
  await app.savedBytes(file);
}

/** The researcher opens what came back; the dialog says what is new. */
async function openReturned(researcher: Person, said: typeof zh, file: string) {
  await researcher.app.answerOpenDialog([file]);
  await researcher.button(said.openReturned).click();
  return researcher.dialog(said.mergeTitle);
}

for (const language of languages) {
  test(`a codebook goes to the supervisor and comes back signed (${language})`, async ({ launch, folder }) => {
    const said = saidIn[language];
    const [out, back] = [path.join(folder, 'out.dyadreview'), path.join(folder, 'back.dyadreview')];
    const researcher = new Person(await launch(language), language);
    await test.step('the researcher sends it', () => send(researcher, said, out));

    const supervisor = new Person(await launch(language, 'supervisor'), language);
    const { page, words, app } = supervisor;
    await test.step('the supervisor opens it on a machine of their own', async () => {
      await app.answerOpenDialog([out]);
      await supervisor.button(words.openFile).click();
      await page.getByRole('dialog').getByRole('textbox', { name: words.yourName }).fill('林教授');
      await page.getByRole('dialog').getByRole('button', { name: said.openNow }).click();
      await expect(page.getByText(said.from)).toBeVisible();
    });
    await test.step('judges a passage, proposes a wording, approves, signs', async () => {
      await part(page, said.parts.sample).click({ force: true });
      await expect(page.getByText(said.progress)).toBeVisible();
      await page.keyboard.press('1');
      await expect(page.getByText(said.secondPassage)).toBeVisible();
      await part(page, said.parts.entries).click({ force: true });
      await page.getByRole('row', { name: new RegExp(`^${said.attraction}`) }).first().click();
      await supervisor.button(said.remark).click();
      await page.getByRole('textbox', { name: said.remarkText, exact: true }).fill('请写明主语。');
      await page.getByText(said.propose).click();
      await page.getByRole('textbox', { name: said.wording }).fill(wording);
      await supervisor.button(said.post).click();
      await supervisor.button(said.approveAll).click();
      await part(page, said.parts.signOff).click({ force: true });
      await supervisor.button(said.sign).click();
      await page.getByRole('dialog').getByRole('button', { name: said.signNow, exact: true }).click();
      await expect(page.getByText(said.signed)).toBeVisible();
    });
    await test.step('sends it back', async () => {
      await app.answerSaveDialog(back);
      await supervisor.button(said.back).click();
      expect((await app.savedBytes(back)).toString('latin1')).not.toContain('SZG2022');
    });

    await test.step('the researcher merges it once, and a second time to no effect', async () => {
      const dialog = await openReturned(researcher, said, back);
      await expect(dialog).toContainText('请写明主语。');
      await dialog.getByRole('button', { name: said.merge, exact: true }).click();
      await expect(dialog).toBeHidden();
      const again = await openReturned(researcher, said, back);
      await expect(again).toContainText(said.nothingNew);
      await researcher.page.keyboard.press('Escape');
    });
    await test.step('takes the wording, after which the signature is for another state', async () => {
      await part(researcher.page, said.parts.signOff).click({ force: true });
      await expect(researcher.page.getByText(said.signed)).toBeVisible();
      await part(researcher.page, said.parts.entries).click({ force: true });
      await researcher.page.getByRole('row', { name: new RegExp(`^${said.attraction}`) }).first().click();
      await expect(researcher.page.getByRole('article').getByText(said.approved).first()).toBeVisible();
      await researcher.button(said.accept).click();
      await expect(researcher.page.getByRole('article').getByText(wording).first()).toBeVisible();
      await part(researcher.page, said.parts.signOff).click({ force: true });
      await expect(researcher.page.getByText(said.outdated)).toBeVisible();
    });
  });
}

test('the supervisor reviews with the keyboard alone, and a restart loses nothing', async ({ launch, folder }) => {
  const [out, back] = [path.join(folder, 'out.dyadreview'), path.join(folder, 'back.dyadreview')];
  await send(new Person(await launch('zh-CN'), 'zh-CN'), zh, out);
  const first = new Person(await launch('zh-CN', 'supervisor'), 'zh-CN');
  await first.app.answerOpenDialog([out]);
  await first.button(first.words.openFile).click();
  await first.page.getByRole('dialog').getByRole('textbox', { name: first.words.yourName }).fill('林教授');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText(zh.from)).toBeVisible();
  const pointerDowns = await watchPointer(first.page);
  const hands = new Hands(first.page);
  await hands.tabTo(part(first.page, zh.parts.entries));
  await hands.press('ArrowRight', 'Space');
  await expect(first.page.getByText(zh.progress)).toBeVisible();
  await hands.press('1', '2');
  await hands.press('r');
  await hands.type('说的是压力');
  await hands.press('Enter');
  await expect(first.page.getByText(/第 3 段，共 \d+ 段；已评 2 段/)).toBeVisible();
  await first.expectSaved();
  expect(await pointerDowns()).toBe(0);
  await first.app.close();

  const later = new Person(await launch('zh-CN', 'supervisor'), 'zh-CN');
  // Its file opens the copy that is there already.
  await later.app.answerOpenDialog([out]);
  await later.button(later.words.openFile).click();
  await expect(later.page.getByText(/已评 2 段/)).toBeVisible();
  await later.app.answerSaveDialog(back);
  await later.button(zh.back).click();
  expect((await later.app.savedBytes(back)).length).toBeGreaterThan(0);
});
