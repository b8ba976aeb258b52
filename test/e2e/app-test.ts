import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';

import type { AppUnderTest } from '../desktop/app-under-test.ts';
import { launchBrowserApp } from '../desktop/launch-browser-app.ts';
import { launchDesktopStandIn } from '../desktop/launch-desktop-stand-in.ts';
import { launchRealElectron, realElectronAvailable } from '../desktop/launch-real-electron.ts';
import type { CarrierOption } from './carrier.ts';

export type Language = 'zh-CN' | 'en';

/** Every spec that a person could do in either language is written for both. */
export const languages: readonly Language[] = ['zh-CN', 'en'];

interface AppFixtures {
  /** A folder of this test's own, for files it makes and saves. */
  readonly folder: string;
  /**
   * Starts the app, on the same user data each time within a test: launch, close, launch is a restart. Another `profile` is
   * another person's machine.
   */
  readonly launch: (language: Language, profile?: string) => Promise<AppUnderTest>;
}

const launchOn = { browser: launchBrowserApp, 'stand-in': launchDesktopStandIn, electron: launchRealElectron } as const;

export const test = base.extend<AppFixtures, CarrierOption>({
  carrier: ['browser', { option: true, scope: 'worker' }],
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dyadtrace-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ carrier, folder }, use) => {
    base.skip(carrier === 'electron' && !realElectronAvailable(), 'SKIPPED: the Electron runtime is not on this machine, so nothing here has run in real Electron');
    const running = new Set<AppUnderTest>();
    await use(async (locale, profile = 'profile') => {
      const app = await launchOn[carrier]({ userDataDir: path.join(folder, profile), locale });
      // 1280 x 800 is the smallest screen the app is made for.
      await app.page.setViewportSize({ width: 1280, height: 800 });
      const close = (): Promise<void> => {
        running.delete(app);
        return app.close();
      };
      running.add(app);
      return { ...app, close };
    });
    for (const app of running) await app.close();
  },
});

export { expect } from '@playwright/test';
