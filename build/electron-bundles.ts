import { join } from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from './repository.ts';

const entries = { main: 'electron/main/index.ts', preload: 'electron/preload/index.ts' } as const;

/**
 * Bundles main and preload into `main.cjs` and `preload.cjs`, one file each with everything in it: a sandboxed preload can require nothing but
 * `electron`, and a package without node_modules has less that could go wrong.
 */
export async function buildElectron(outFolder: string): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) {
    await build({
      configFile: false,
      root: repositoryRoot,
      logLevel: 'warn',
      build: {
        ssr: join(repositoryRoot, entry),
        outDir: outFolder,
        // Main and preload share the folder, and the second must not remove the first.
        emptyOutDir: false,
        target: 'node22',
        minify: false,
        rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
  }
}
