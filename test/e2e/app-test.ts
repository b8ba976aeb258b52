import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

import { type PageServer, startPageServer } from '../../build/page-server.ts';
import type { AppUnderTest } from '../desktop/app-under-test.ts';
import { launchDesktopStandIn } from '../desktop/launch-desktop-stand-in.ts';
import { launchRealElectron, realElectronAvailable } from '../desktop/launch-real-electron.ts';
import type { CarrierOption } from './carrier.ts';
import { launchBrowserHost } from './launch-browser-host.ts';

export type Language = 'zh-CN' | 'en';

/** Every spec that a person could do in either language is written for both. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

interface AppFixtures {
  /** A folder of this test's own, for files it makes and saves. */
  readonly folder: string;
  /** Starts the app, on the same user data each time within a test: launch, close, launch is a restart. */
  readonly launch: (language: Language) => Promise<AppUnderTest>;
}

const built = path.resolve(import.meta.dirname, '../../dist/renderer');

export const test = base.extend<AppFixtures, CarrierOption & { readonly server: PageServer }>({
  carrier: ['browser', { option: true, scope: 'worker' }],
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it must make from this pattern.
    async ({}, use) => {
      const server = await startPageServer(built, 0);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above.
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dyadtrace-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ carrier, server, folder }, use) => {
    base.skip(carrier === 'electron' && !(await realElectronAvailable()), 'SKIPPED: the Electron runtime is not on this machine, so nothing here has run in real Electron');
    const userDataDir = path.join(folder, 'profile');
    const running = new Set<AppUnderTest>();
    await use(async (locale) => {
      const app =
        carrier === 'browser'
          ? await launchBrowserHost({ url: server.url, userDataDir, locale })
          : await (carrier === 'stand-in' ? launchDesktopStandIn : launchRealElectron)({ userDataDir, locale });
      running.add(app);
      return { ...app, close: () => app.close().finally(() => running.delete(app)) };
    });
    for (const app of running) await app.close();
  },
});

export { expect } from '@playwright/test';
