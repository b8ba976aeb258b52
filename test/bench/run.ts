import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';

import { chromiumLaunch } from '../chromium.ts';
import { startBenchServer } from './bench-server.ts';
import { type Figure, figure } from './figure.ts';
import { applyCode, frameTime, openTranscript, plainFloor, plainText } from './in-app.ts';

/*
 * `npm run bench`: one JSON line per figure, all measured in one run of one Chromium. `baseline` says what the machine
 * could do at best, or at the smaller size, so that a ratio means the same on a slow laptop.
 */

const root = path.resolve(import.meta.dirname, '../..');

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(...figures: readonly Figure[]): void {
  for (const line of figures) console.log(JSON.stringify(line));
}

async function openProject(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: new RegExp(name) }).first().click();
  await page.getByRole('document').waitFor();
}

/** From the click on the project to its transcript list and an open text, ms. */
async function timeToOpen(page: Page, url: string, name: string): Promise<number> {
  await page.goto(url);
  await page.getByRole('button', { name: new RegExp(name) }).first().waitFor();
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent.includes(wanted));
        if (button === undefined) {
          reject(new Error(`${wanted} is not listed`));
          return;
        }
        const begun = performance.now();
        const look = (): void => {
          const reader = document.querySelector('[data-reader]');
          if (reader !== null && reader.childElementCount > 0) {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - begun);
            channel.port2.postMessage(null);
          } else requestAnimationFrame(look);
        };
        button.click();
        requestAnimationFrame(look);
      }),
    name,
  );
}

async function readerFigures(page: Page, bench: Page, url: string): Promise<void> {
  await openProject(page, url, 'Reader');
  const frame = await frameTime(page);
  for (const [recordId, characters, codings] of [['BEN20220101', 100_000, 2_000], ['BEN20220102', 300_000, 6_000]] as const) {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await openTranscript(page, 'BEN20220103', 0);
      times.push((await openTranscript(page, recordId, codings)).time);
    }
    print(figure(`open ${characters} characters with ${codings} codings, to painted`, median(times), 'ms', await plainFloor(bench, await plainText(page))));
  }
  await openTranscript(page, 'BEN20220101', 2_000);
  await page.locator('[data-reader]').focus();
  const applied: { time: number; frames: number }[] = [];
  for (let run = 0; run < 9; run += 1) {
    await page.keyboard.press('ArrowDown');
    applied.push(await applyCode(page, String(1 + (run % 9))));
  }
  print(figure('apply one code, key press to painted', median(applied.map(({ time }) => time)), 'ms', 2 * frame));
  print(figure('apply one code, frames from key press to painted', median(applied.map(({ frames }) => frames)), 'frames', 2));
}

async function largeProjectFigures(page: Page, bench: Page, url: string): Promise<void> {
  const rows = await bench.evaluate(() => window.bench.readRows('Large'));
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) times.push(await timeToOpen(page, url, 'Large'));
  print(figure('open a project of 200 x 30,000 characters and 50,000 codings, to usable', median(times), 'ms', 1_000));
  print(figure('open the same project, against reading its rows', median(times), 'ms', rows));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const memory = await page.evaluate(() => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize);
  // What the same words weigh as bare strings: 6 million UTF-16 units.
  print(figure('memory with that project open', memory / 1e6, 'MB', 12));
}

async function main(): Promise<void> {
  execFileSync(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'build/build.ts')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await startBenchServer();
  const { args, executablePath } = await chromiumLaunch();
  const browser = await chromium.launch({ executablePath, args: [...args, '--enable-precise-memory-info'], headless: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  // tsx marks functions with this helper; those that are sent to the page meet it there.
  await context.addInitScript('globalThis.__name = (named) => named');
  try {
    const bench = await context.newPage();
    await bench.goto(`${server.url}bench/index.html`);
    await bench.waitForFunction(() => 'bench' in window);
    await bench.evaluate(async () => {
      await window.bench.seed('Reader', [
        { characters: 100_000, codings: 2_000 },
        { characters: 300_000, codings: 6_000 },
        { characters: 2_000, codings: 0 },
      ]);
      await window.bench.seed('Large', Array.from({ length: 200 }, () => ({ characters: 30_000, codings: 250 })));
    });
    const page = await context.newPage();
    await readerFigures(page, bench, server.url);
    await largeProjectFigures(page, bench, server.url);
    print(figure('write one layer of 250 codings, durable', await bench.evaluate(() => window.bench.writeOneRow('Large')), 'ms', 4));
    const written = await bench.evaluate(() => window.bench.exportDocx());
    print(figure('export 5,000 excerpts to docx', written.docx, 'ms', written.markdown));
    for (const { operation, small, large, kind } of await bench.evaluate(() => window.bench.growth())) {
      const perCoding = kind === 'whole' ? 10 : 1;
      print(figure(`growth from 10,000 to 100,000 codings: ${operation}, per ${kind === 'whole' ? 'coding' : 'change'}`, large / perCoding, 'ms', small));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
