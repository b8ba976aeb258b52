import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

import { chromiumLaunch } from '../../chromium.ts';

/** A Chromium that the test itself has started, so that it can end it as `kill -9` does. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to the browser and all its children at once, where it still runs. */
  kill(): Promise<void>;
}

const listening = /^DevTools listening on (ws:\S+)$/;

/** Where a started browser can be reached. @throws Error where it ends without saying so */
async function addressOf(browser: ChildProcess): Promise<string> {
  const { stderr } = browser;
  if (stderr === null) throw new Error('the browser has no stderr');
  const lines = createInterface({ input: stderr });
  const said: string[] = [];
  for await (const line of lines) {
    const address = listening.exec(line)?.[1];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
    said.push(line);
  }
  throw new Error(`the browser did not start:\n${said.join('\n')}`);
}

function killTree(browser: ChildProcess): void {
  const { pid } = browser;
  if (pid === undefined) throw new Error('the browser was never started');
  // A detached process leads a group of its own, in which its children are; Windows knows trees instead.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
}

/** Starts Chromium on the profile in `profile`, which it may have left in whatever state a SIGKILL leaves it in. */
export async function launchKillable(profile: string): Promise<KillableBrowser> {
  const { executablePath, args } = await chromiumLaunch();
  const browser = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1280,800', '--accept-lang=en', '--password-store=basic', '--use-mock-keychain', 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(browser, 'exit');
  const connection = await chromium.connectOverCDP(await addressOf(browser));
  const [context] = connection.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  const [page = await context.newPage()] = context.pages();
  return {
    context,
    page,
    async kill() {
      if (browser.exitCode === null && browser.signalCode === null) killTree(browser);
      await exited;
    },
  };
}
