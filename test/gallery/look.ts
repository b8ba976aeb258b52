import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';

import { chromiumLaunch } from '../chromium.ts';

/** Builds the gallery and takes a picture of every page in both themes: `npx tsx test/gallery/look.ts OUT_DIR [page …]`. */
const [out = 'test-results/gallery', ...wanted] = process.argv.slice(2);
const pages = wanted.length > 0 ? wanted : ['buttons', 'fields', 'messages', 'collections', 'overlays', 'workbench'];
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'";

await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } } });
const origin = server.resolvedUrls?.local[0];
if (origin === undefined) throw new Error('The gallery has no address.');
mkdirSync(out, { recursive: true });
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) console.log(message.type(), message.text());
  });
  page.on('pageerror', (error) => console.log('pageerror', error.message));
  for (const name of pages) {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${origin}?page=${name}&theme=${theme}`);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${out}/${name}-${theme}.png` });
    }
  }
} finally {
  await browser.close();
  await server.close();
}
