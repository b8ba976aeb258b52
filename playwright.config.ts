import { defineConfig } from '@playwright/test';

import type { CarrierOption } from './test/e2e/carrier.ts';

/**
 * The same specs three times: in a browser against the page server, through main and preload in the stand-in, and in
 * real Electron where its runtime is. They drive the built app: `npm run build` first.
 */
export default defineConfig<object, CarrierOption>({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { actionTimeout: 20_000, trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'browser', use: { carrier: 'browser' } },
    // '@page': what the host has no part in is looked at in one of them.
    { name: 'desktop', use: { carrier: 'stand-in' }, grepInvert: /@page/ },
    { name: 'electron', use: { carrier: 'electron' }, grepInvert: /@page/ },
  ],
});
