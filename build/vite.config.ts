import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

import { blankUntilLoaded } from './blank-until-loaded.ts';

const root = fileURLToPath(new URL('../renderer', import.meta.url));

/** The page that both hosts serve. Relative URLs, so that `app://` and `http://127.0.0.1` work from the same files. */
export default defineConfig({
  root,
  base: './',
  // React Aria's spoken words in the app's languages; it brings those of thirty.
  plugins: [react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] })],
  css: { postcss: { plugins: [blankUntilLoaded] } },
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    // The module preload polyfill is an inline-free script, but Chromium needs none.
    modulePreload: { polyfill: false },
    // Data URIs would need a looser CSP for fonts and images; every asset stays a file.
    assetsInlineLimit: 0,
    // The page is read from the disk it runs on; what is seldom used (charts, .docx, pinyin) is apart as it is.
    chunkSizeWarningLimit: 3000,
  },
});
