import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

import { type PageServer, startPageServer } from '../../build/page-server.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The built app, with the bench's own page beside it, so that both have one origin and one database. */
export async function startBenchServer(): Promise<PageServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dyadtrace-bench-'));
  await cp(path.join(root, 'dist/renderer'), folder, { recursive: true });
  await build({
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'warn',
    build: { outDir: path.join(folder, 'bench'), emptyOutDir: false, target: 'chrome140', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 3000 },
  });
  const server = await startPageServer(folder, 0);
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
