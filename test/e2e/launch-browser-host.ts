import { mkdir, copyFile, readFile, rm } from 'node:fs/promises';
import { chromium, type Download, type FileChooser, type Page } from '@playwright/test';

import { chromiumLaunch } from '../chromium.ts';
import type { AppUnderTest } from '../desktop/app-under-test.ts';

export interface BrowserLaunch {
  /** Where the page server answers. IndexedDB belongs to this origin: keep it over restarts. */
  readonly url: string;
  readonly userDataDir: string;
  readonly locale: string;
}

/** The browser host's carrier, with more windows of the same profile to open. */
export interface BrowserAppUnderTest extends AppUnderTest {
  readonly carrier: 'browser';
  openWindow(): Promise<Page>;
}

/** Opens the app in a Chromium with a profile on disk, as a person's own browser would. */
export async function launchBrowserHost({ url, userDataDir, locale }: BrowserLaunch): Promise<BrowserAppUnderTest> {
  await mkdir(userDataDir, { recursive: true });
  const context = await chromium.launchPersistentContext(userDataDir, {
    ...(await chromiumLaunch()),
    headless: true,
    locale,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
  });
  const [page = await context.newPage()] = context.pages();
  await page.goto(url);

  const choosers: FileChooser[] = [];
  const openAnswers: (readonly string[])[] = [];
  const answerChooser = async (): Promise<void> => {
    const [chooser, paths] = [choosers[0], openAnswers[0]];
    if (chooser === undefined || paths === undefined) return;
    choosers.shift();
    openAnswers.shift();
    await chooser.setFiles([...paths]);
  };
  page.on('filechooser', (chooser) => {
    choosers.push(chooser);
    void answerChooser();
  });

  // A download waits for the path it is to be put at, and the path for the download, whichever comes first.
  const downloads: Download[] = [];
  const savePaths: string[] = [];
  const saved = new Map<string, PromiseWithResolversOf<Buffer>>();
  const settle = (): void => {
    const [download, path] = [downloads[0], savePaths[0]];
    if (download === undefined || path === undefined) return;
    downloads.shift();
    savePaths.shift();
    const slot = saved.get(path);
    download
      .path()
      .then(async (file) => {
        await copyFile(file, path);
        return readFile(path);
      })
      .then(slot?.resolve, slot?.reject);
  };
  page.on('download', (download) => {
    downloads.push(download);
    settle();
  });

  return {
    carrier: 'browser',
    page,
    async answerOpenDialog(paths) {
      openAnswers.push(paths);
      await answerChooser();
    },
    async answerSaveDialog(path) {
      await rm(path, { force: true });
      saved.set(path, promiseWithResolvers());
      savePaths.push(path);
      settle();
    },
    savedBytes(path) {
      const slot = saved.get(path);
      return slot === undefined ? Promise.reject(new Error(`no save dialog was answered with ${path}`)) : slot.promise;
    },
    async openWindow() {
      const window = await context.newPage();
      await window.goto(url);
      return window;
    },
    close: () => context.close(),
  };
}

interface PromiseWithResolversOf<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/** As `Promise.withResolvers`, which Node 20 has not. */
function promiseWithResolvers<Value>(): PromiseWithResolversOf<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
