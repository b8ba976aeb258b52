import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { buildElectron } from './electron-bundles.ts';
import { BUILD_STAMP } from './freshness.ts';
import { inProduction } from './production.ts';
import { repositoryRoot } from './repository.ts';

export const PAGE_FOLDER = join(repositoryRoot, 'dist/renderer');
export const ELECTRON_FOLDER = join(repositoryRoot, 'dist/electron');

/** Builds the page, main and preload into dist/. */
export async function buildApp(): Promise<void> {
  await rm(BUILD_STAMP, { force: true });
  await inProduction(async () => {
    await build({ configFile: join(repositoryRoot, 'build/vite.config.ts'), logLevel: 'warn' });
  });
  await buildElectron(ELECTRON_FOLDER);
  await mkdir(dirname(BUILD_STAMP), { recursive: true });
  await writeFile(BUILD_STAMP, `${JSON.stringify({ version: packageJson.version })}\n`);
}
