import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../chromium.ts';
import type { DesktopAppUnderTest, DesktopLaunch } from './app-under-test.ts';
import { ExpectedFiles } from './saved-bytes.ts';
import { StandInApp } from './stand-in/app.ts';
import { Bridge } from './stand-in/bridge.ts';
import { electronModule } from './stand-in/electron-module.ts';
import type { ElectronModule } from './stand-in/electron-module.ts';
import { runScript } from './stand-in/run-script.ts';
import { StandInSession } from './stand-in/session.ts';
import { Surface } from './stand-in/surface.ts';
import { StandInWebContents } from './stand-in/web-contents.ts';

/** What the stand-in shows of main beyond what every desktop app under test does. */
export interface DesktopStandIn extends DesktopAppUnderTest {
  readonly carrier: 'stand-in';
  readonly app: StandInApp;
  readonly session: StandInSession;
  readonly webContents: StandInWebContents;
  readonly electron: Omit<ElectronModule, 'module'>;
  /** Requests and windows that main refused, and those that it should have refused. */
  readonly refused: readonly string[];
  readonly leaks: readonly string[];
  /** Presses the button with this index in the next (or the waiting) message box. */
  answerMessageBox(button: number): void;
  /** Invokes main as a frame that is not the page's own top frame would. */
  invokeAsForeignFrame(frameUrl: string, channel: string, argument: unknown): Promise<unknown>;
}

export interface StandInLaunch extends DesktopLaunch {
  /** ms after which main's timers ring at the latest. How long they are has tests of its own. */
  readonly longestWait?: number;
}

const builtElectron = resolve(import.meta.dirname, '../../dist/electron');

/**
 * Runs the built main and preload against a stand-in for Electron, with their page in a real Chromium. Main runs in this process; what it
 * stores and what the page stores is under `userDataDir` and is there again at the next launch.
 */
export async function launchDesktopStandIn({ userDataDir, electronFolder = builtElectron, filesToOpen = [], locale = 'zh-CN', longestWait }: StandInLaunch): Promise<DesktopStandIn> {
  await mkdir(userDataDir, { recursive: true });
  const context = await chromium.launchPersistentContext(join(userDataDir, 'Chromium'), {
    ...(await chromiumLaunch()),
    headless: true,
    locale,
    viewport: { width: 1440, height: 900 },
  });
  const [page = await context.newPage()] = context.pages();

  const app = new StandInApp(userDataDir, locale);
  const session = new StandInSession();
  const webContents: StandInWebContents = new StandInWebContents(session, (channel, args) => bridge.send(channel, args));
  const bridge = new Bridge(join(electronFolder, 'preload.cjs'), (channel, args) =>
    electron.ipcMain.invoke({ sender: webContents, senderFrame: webContents.mainFrame }, channel, args),
  );
  const surface = new Surface(page, webContents, bridge);
  const electron: ElectronModule = electronModule(app, session, surface);
  await surface.install(context);

  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const exited = app.exited.then(() => context.close());
  const loaded = page.waitForEvent('load');
  runScript(join(electronFolder, 'main.cjs'), electron.module, { argv: ['electron', '.', ...filesToOpen], ...(longestWait === undefined ? {} : { longestWait }) });
  app.start();
  await loaded;

  const expected = new ExpectedFiles();
  return {
    carrier: 'stand-in',
    page,
    app,
    session,
    webContents,
    electron,
    refused: surface.refused,
    leaks: surface.leaks,
    exited,
    answerOpenDialog(paths) {
      electron.dialogs.open.answer(paths);
      return Promise.resolve();
    },
    async answerSaveDialog(path) {
      await expected.expect(path);
      electron.dialogs.save.answer(path);
    },
    answerMessageBox: (button) => electron.dialogs.message.answer(button),
    savedBytes: (path) => expected.read(path),
    chooseMenu(commandId) {
      electron.menu.choose(commandId);
      return Promise.resolve();
    },
    requestQuit() {
      app.quit();
      return Promise.resolve();
    },
    secondInstance(argv, workingDirectory) {
      app.emit('second-instance', {}, ['electron', '.', ...argv], workingDirectory);
      return Promise.resolve();
    },
    invokeAsForeignFrame: (frameUrl, channel, argument) => electron.ipcMain.invoke({ sender: webContents, senderFrame: { url: frameUrl } }, channel, [argument]),
    async close() {
      await context.close();
      await closed;
    },
  };
}
