import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { chromiumLaunch } from './test/chromium.ts';

const launchOptions = await chromiumLaunch();

/** Room for a machine with two busy cores, where what a key starts can take longer than the second that vitest waits. Nothing is asserted about time. */
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

/** `unit`: pure code, in Node. `browser`: whatever needs a page (IndexedDB, the reader), in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          environment: 'node',
          include: ['shared/**/*.test.ts', 'renderer/**/*.test.ts', 'electron/**/*.test.ts', 'build/**/*.test.ts', 'test/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.browser.test.tsx', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        // In tests React Aria draws rows out of view too, unless this is set: the page under test is to be the page people have.
        define: { 'process.env.VIRT_ON': '"true"' },
        // What is only imported when needed would be found in the middle of a run, and Vite would reload the page under the tests.
        optimizeDeps: {
          include: ['diff', 'docx', 'sax', 'fflate', 'papaparse', 'mammoth', 'opencc-js', 'pinyin-pro', ...['charts', 'components', 'core', 'renderers'].map((name) => `echarts/${name}`), ...['STCharacters', 'TSCharacters', 'TWVariants', 'HKVariants'].map((name) => `opencc-js/dict/${name}`)],
        },
        test: {
          name: 'browser',
          include: ['renderer/**/*.browser.test.ts', 'renderer/**/*.browser.test.tsx', 'test/browser/**/*.test.ts', 'test/browser/**/*.test.tsx', 'test/migrations/**/*.test.ts'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Without it a check may look at what is still fading in.
            provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
