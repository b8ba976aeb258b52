import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildElectron } from '../../build/electron-bundles.ts';
import { inProduction } from '../../build/production.ts';

export interface FixtureApp {
  readonly pageFolder: string;
  readonly electronFolder: string;
  /** A fresh folder for one launch's data. */
  userDataDir(): Promise<string>;
  remove(): Promise<void>;
}

/** The real main and preload around a tiny page of their own, so that the hosts are tested without the app's screens. */
export async function buildFixtureApp(): Promise<FixtureApp> {
  const folder = await mkdtemp(join(tmpdir(), 'dyadtrace-fixture-'));
  const pageFolder = join(folder, 'renderer');
  const electronFolder = join(folder, 'electron');
  await inProduction(async () => {
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'fixture-page'),
      base: './',
      logLevel: 'warn',
      plugins: [react()],
      build: { outDir: pageFolder, emptyOutDir: true, target: 'chrome140', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    });
  });
  await buildElectron(electronFolder);
  return {
    pageFolder,
    electronFolder,
    userDataDir: () => mkdtemp(join(folder, 'user-')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
