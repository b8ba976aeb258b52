import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';

import { chromiumLaunch } from '../chromium.ts';
import { startBenchServer } from './bench-server.ts';
import { dataFigures } from './figures/data.ts';
import { dyadFigures } from './figures/dyads.ts';
import { largeProjectFigures } from './figures/large-project.ts';
import { pictureFigures } from './figures/pictures.ts';
import { readerFigures } from './figures/reader.ts';
import type { Stage } from './stage.ts';

/*
 * `npm run bench`: one JSON line per figure, all measured in one run of one Chromium. `baseline` says what the machine
 * could do at best, or at the smaller size, so that a ratio means the same on a slow laptop; for a figure that the design
 * promises outright it is the promise. `npm run bench -- reader` measures one group alone.
 */

const root = path.resolve(import.meta.dirname, '../..');

const groups: Readonly<Record<string, (stage: Stage) => Promise<void>>> = { reader: readerFigures, project: largeProjectFigures, pictures: pictureFigures, dyads: dyadFigures, data: dataFigures };

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in groups));
  if (unknown.length > 0) throw new RangeError(`no figures named ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);
  execFileSync(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'build/build.ts')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await startBenchServer();
  const { args, executablePath } = await chromiumLaunch();
  const browser = await chromium.launch({ executablePath, args: [...args, '--js-flags=--expose-gc'], headless: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await context.addInitScript(server.watchScript);
  try {
    const bench = await context.newPage();
    await bench.goto(`${server.url}bench/index.html`);
    await bench.waitForFunction(() => 'bench' in window);
    const page = await context.newPage();
    const stage: Stage = { context, page, bench, url: server.url, print: (figure) => console.log(JSON.stringify(figure)) };
    for (const [name, measure] of Object.entries(groups)) if (wanted.length === 0 || wanted.includes(name)) await measure(stage);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
