import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';

import { chromiumLaunch } from '../chromium.ts';

interface View {
  page: string;
  /** What to do before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

const views: Readonly<Record<string, View>> = {
  workbench: { page: 'workbench' },
  'workbench-focus': {
    page: 'workbench',
    act: async (page) => {
      await page.getByRole('row', { name: /纵向压力/ }).click();
      await page.keyboard.press('ArrowDown');
    },
  },
  buttons: { page: 'buttons' },
  tooltip: {
    page: 'buttons',
    act: async (page) => {
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: '撤销' }).first().focus();
      await page.getByRole('tooltip').waitFor();
    },
  },
  fields: { page: 'fields' },
  select: { page: 'fields', act: (page) => page.getByRole('button', { name: /合作层面/ }).click() },
  combobox: {
    page: 'fields',
    act: async (page) => {
      await page.getByRole('combobox', { name: '受访者代表的城市' }).click();
      await page.keyboard.press('ArrowDown');
    },
  },
  messages: { page: 'messages' },
  notices: {
    page: 'messages',
    act: async (page) => {
      await press('Notice')(page);
      await press('Error notice')(page);
      await press('Notice with action')(page);
      await page.getByRole('button', { name: '撤销' }).waitFor();
    },
  },
  collections: { page: 'collections' },
  contextmenu: { page: 'collections', act: (page) => page.getByRole('row', { name: /横向压力/ }).click({ button: 'right' }) },
  dialog: { page: 'overlays', act: press('Open dialog') },
  confirm: { page: 'overlays', act: press('Ask') },
  menu: {
    page: 'overlays',
    act: async (page) => {
      await press('Menu')(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
    },
  },
  popover: { page: 'overlays', act: press('Popover') },
};

/** Builds the gallery and takes a picture of every view in both themes: `npx tsx test/gallery/look.ts OUT_DIR [view …]`. */
const [out = 'test-results/gallery', ...wanted] = process.argv.slice(2);
const chosen = Object.entries(views).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
/** The policy of the app: a part that needs more says so on the console. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'";

await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } } });
const origin = server.resolvedUrls?.local[0];
if (origin === undefined) throw new Error('The gallery has no address.');
mkdirSync(out, { recursive: true });
const browser = await chromium.launch(await chromiumLaunch());
try {
  for (const theme of ['light', 'dark']) {
    for (const [name, { page: pageName, act }] of chosen) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) console.log(name, message.type(), message.text());
      });
      page.on('pageerror', (error) => console.log(name, 'pageerror', error.message));
      await page.goto(`${origin}?page=${pageName}&theme=${theme}`);
      await act?.(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await page.screenshot({ path: `${out}/${name}-${theme}.png` });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
