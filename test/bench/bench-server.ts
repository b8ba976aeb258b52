import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

import { type PageServer, startPageServer } from '../../build/page-server.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface BenchServer extends PageServer {
  /** The script that watches the app from within its page. */
  readonly watchScript: string;
}

/** The built app, with the bench's own page beside it, so that both have one origin and one database. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dyadtrace-bench-'));
  const scripts = await mkdtemp(path.join(tmpdir(), 'dyadtrace-bench-'));
  await cp(path.join(root, 'dist/renderer'), folder, { recursive: true });
  const common = { base: './', logLevel: 'warn', configFile: false } as const;
  const target = { emptyOutDir: false, target: 'chrome140', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 3000 };
  await build({ ...common, root: path.join(import.meta.dirname, 'data-page'), build: { ...target, outDir: path.join(folder, 'bench') } });
  await build({
    ...common,
    root: path.join(import.meta.dirname, 'app-page'),
    build: { ...target, outDir: scripts, lib: { entry: 'watch.ts', formats: ['iife'], name: 'watch', fileName: () => 'watch.js' } },
  });
  const server = await startPageServer(folder, 0);
  return {
    ...server,
    watchScript: await readFile(path.join(scripts, 'watch.js'), 'utf8'),
    close: async () => {
      await server.close();
      for (const made of [folder, scripts]) await rm(made, { recursive: true, force: true });
    },
  };
}
