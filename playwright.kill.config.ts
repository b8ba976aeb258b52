import { defineConfig } from '@playwright/test';

import usual from './playwright.config.ts';

/** `npm run test:kill`: a hundred random `kill -9` in the middle of coding. */
export default defineConfig(usual, {
  testIgnore: [],
  testMatch: '**/kill-9.spec.ts',
});
