import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

import { blankUntilLoaded } from '../../build/blank-until-loaded.ts';

/** Serves or builds the gallery: `npx vite --config test/gallery/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  css: { postcss: { plugins: [blankUntilLoaded] } },
  build: { outDir: fileURLToPath(new URL('../../dist/gallery', import.meta.url)), emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
});
