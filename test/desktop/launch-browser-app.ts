import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { startPageServer } from '../../build/page-server.ts';
import { chromiumLaunch } from '../chromium.ts';
import { AnswerQueue } from './answer-queue.ts';
import type { AppUnderTest } from './app-under-test.ts';
import { ExpectedFiles } from './saved-bytes.ts';

export interface BrowserLaunch {
  /** Kept over restarts, and with it the port and so IndexedDB. */
  readonly userDataDir: string;
  /** The built page; `dist/renderer` unless given. */
  readonly pageFolder?: string;
  /** BCP 47. */
  readonly locale?: string;
}

const builtPage = resolve(import.meta.dirname, '../../dist/renderer');

/** The origin includes the port: a restart has to find the same one. */
async function rememberedPort(file: string): Promise<number> {
  return existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
}

/** Serves the built page as `npm start -- --browser` does and opens it in a real Chromium. */
export async function launchBrowserApp({ userDataDir, pageFolder = builtPage, locale = 'zh-CN' }: BrowserLaunch): Promise<AppUnderTest> {
  await mkdir(userDataDir, { recursive: true });
  const portFile = join(userDataDir, 'port');
  const server = await startPageServer(pageFolder, await rememberedPort(portFile));
  await writeFile(portFile, String(server.port));
  const context = await chromium.launchPersistentContext(join(userDataDir, 'Chromium'), {
    ...(await chromiumLaunch()),
    headless: true,
    // A browser with a window grants this to the page in front; headless ones grant nothing by themselves.
    permissions: ['clipboard-write'],
    locale,
    viewport: { width: 1440, height: 900 },
  });
  const [page = await context.newPage()] = context.pages();

  const open = new AnswerQueue<readonly string[]>();
  const save = new AnswerQueue<string>();
  const expected = new ExpectedFiles();
  page.on('filechooser', async (chooser) => chooser.setFiles([...(await open.ask())]));
  page.on('download', async (download) => {
    const target = await save.ask();
    // In place all at once: whoever waits for the file must not read half of it.
    await download.saveAs(`${target}.part`);
    await rename(`${target}.part`, target);
  });
  await page.goto(server.url);

  return {
    carrier: 'browser',
    page,
    answerOpenDialog(paths) {
      open.answer(paths);
      return Promise.resolve();
    },
    async answerSaveDialog(path) {
      await expected.expect(path);
      save.answer(path);
    },
    savedBytes: (path) => expected.read(path),
    async close() {
      await context.close();
      await server.close();
    },
  };
}
