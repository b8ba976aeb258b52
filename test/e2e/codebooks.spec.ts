import { expect, languages, test } from './app-test.ts';
import { Hands, watchPointer } from './hands.ts';
import { Person } from './person.ts';

/** Names on the screen, written out again: a wrong word there must fail here. */
const names = {
  'zh-CN': {
    openEntry: '打开编码条目：纵向压力',
    versions: '版本与对照…',
    versionName: '版本名称',
    brief: '简要定义（中文）',
    reason: '修改原因',
    save: '保存条目',
    meaning: '含义变了',
    differ: '1 个条目有变化',
    checkAgain: /^复核 \d+ 段$/,
    check: '复核旧编码段…',
    left: (count: number) => `还有 ${count} 段`,
    fits: '仍然适用',
    comparison: '“作用力”的版本',
    checking: '复核编码段',
  },
  en: {
    openEntry: 'Open entry: Vertical pressure',
    versions: 'Revisions and comparison…',
    versionName: 'Name of the revision',
    brief: 'Brief definition (Chinese)',
    reason: 'Reason of the change',
    save: 'Save entry',
    meaning: 'a change of meaning',
    differ: '1 entry differs',
    checkAgain: /^Check \d+ again$/,
    check: 'Check older codings again…',
    left: (count: number) => `${count} to go`,
    fits: 'Still fits',
    comparison: 'Revisions of “Forces”',
    checking: 'Check codings again',
  },
} as const;

for (const language of languages) {
  test(`a meaning changes, and what was coded before is checked again, with the mouse (${language}) @page`, async ({ launch }) => {
    const app = await launch(language);
    const { page } = app;
    const person = new Person(app, language);
    const words = names[language];
    await person.openSample();
    await person.command(words.openEntry);

    await person.command(words.versions);
    const comparison = person.dialog(words.comparison);
    await comparison.getByRole('textbox', { name: words.versionName }).fill('一');
    await page.keyboard.press('Enter');
    await expect(comparison.getByRole('status')).toBeVisible();
    await page.keyboard.press('Escape');

    const brief = page.getByRole('textbox', { name: words.brief });
    await brief.fill('只计来自上级政府的考核。');
    await person.button(words.save).click();
    await page.getByRole('dialog').getByText(words.meaning, { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.save }).click();

    await person.button(words.checkAgain).click();
    const checking = person.dialog(words.checking);
    const status = await checking.getByRole('status').textContent();
    const count = Number(/\d+/.exec(status ?? '')?.[0]);
    await checking.getByRole('button', { name: words.fits }).click();
    await expect(checking.getByRole('status')).toHaveText(words.left(count - 1));
    await page.keyboard.press('Escape');

    await person.command(words.versions);
    await expect(comparison.getByRole('status')).toHaveText(words.differ);
    await expect(comparison.locator('ins').first()).toBeVisible();
  });
}

test('the same with the keyboard alone (en) @page', async ({ launch }) => {
  const app = await launch('en');
  const { page } = app;
  const person = new Person(app, 'en');
  const hands = new Hands(page);
  const words = names.en;
  await person.openSample();
  const pointerDowns = await watchPointer(page);
  await person.command(words.openEntry);

  await person.command(words.versions);
  const comparison = person.dialog(words.comparison);
  await expect(comparison.getByRole('textbox', { name: words.versionName })).toBeFocused();
  await hands.type('pilot');
  await hands.press('Enter');
  await expect(comparison.getByRole('status')).toBeVisible();
  await hands.press('Escape');

  const brief = page.getByRole('textbox', { name: words.brief });
  await hands.tabTo(brief);
  await hands.press('Control+a');
  await hands.type('只计来自上级政府的考核。');
  await hands.press('Control+s');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: words.reason })).toBeFocused();
  await hands.type('narrower');
  await hands.tabTo(dialog.getByRole('radio').first(), 'Shift+Tab');
  await hands.press('ArrowDown');
  await hands.tabTo(dialog.getByRole('textbox', { name: words.reason }));
  await hands.press('Enter');
  await expect(dialog).toHaveCount(0);

  await person.command(words.check);
  const checking = person.dialog(words.checking);
  const before = await checking.getByRole('status').textContent();
  const count = Number(/\d+/.exec(before ?? '')?.[0]);
  await hands.tabTo(checking.getByRole('row').first());
  await hands.press('Enter');
  await expect(checking.getByRole('status')).toHaveText(words.left(count - 1));
  expect(await pointerDowns()).toBe(0);
});
