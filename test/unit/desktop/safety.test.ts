import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';
import { launchDesktopStandIn } from '#test/desktop/launch-desktop-stand-in.ts';
import { buildFixtureApp } from '#test/desktop/fixture-app.ts';
import type { FixtureApp } from '#test/desktop/fixture-app.ts';
import '#test/desktop/fixture-page/probe.ts';

let fixture: FixtureApp;
let desktop: DesktopStandIn;

beforeAll(async () => {
  fixture = await buildFixtureApp();
  desktop = await launchDesktopStandIn({ userDataDir: await fixture.userDataDir(), electronFolder: fixture.electronFolder });
}, 120_000);

afterAll(async () => {
  await desktop?.close();
  await fixture?.remove();
});

describe('the page under its policy', () => {
  it('works with React Aria and Lexical and violates nothing', async () => {
    const { page } = desktop;
    page.on('console', (message) => console.log(message.type(), message.text()));
    page.on('pageerror', (error) => console.log('pageerror', error));
    await page.getByRole('button', { name: 'Pressed 0' }).click();
    await page.getByRole('button', { name: 'Pressed 1' }).waitFor();
    await page.getByRole('textbox', { name: 'Number' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('combobox').fill('Sh');
    await page.getByRole('option', { name: 'Shenzhen' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByLabel('Memo').focus();
    await page.getByLabel('Memo').evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>plain <b>bold</b></p>');
      clipboardData.setData('text/plain', 'plain bold');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator('.editor strong', { hasText: 'bold' }).waitFor();
    expect(await page.evaluate(() => window.probe.violations)).toEqual([]);
  });
});
