import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** How long a first start may spend on fetching the runtime before it takes the browser. */
const FETCH_LIMIT_MS = 60_000;

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export type Runtime = { readonly executable: string } | { readonly missing: string };

/** Where a window could open at all. Linux without X11 or Wayland has no such place. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}

/** The runtime's executable if it lies in the package's folder, as its own installer leaves it. Requiring `electron` would start a download. */
export function installedRuntime(): string | undefined {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronFolder, 'dist'), readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/** Runs the package's installer, which fetches and unpacks the runtime. @returns why it failed, or undefined */
function fetchRuntime(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(electronFolder, 'install.js')], { timeout: FETCH_LIMIT_MS, killSignal: 'SIGKILL' }, (error, _output, complaint) => {
      if (error === null) resolve(undefined);
      else if (error.killed === true) resolve(`it could not be fetched within ${FETCH_LIMIT_MS / 1000} s`);
      else resolve(`it could not be fetched (${complaint.split('\n', 1)[0]?.trim() ?? error.message})`);
    });
  });
}

/**
 * The Electron runtime, fetched if it has to be. npm brings only its shell.
 * @param announce is told once, before a download begins
 */
export async function findRuntime(announce: (line: string) => void): Promise<Runtime> {
  if (!hasDisplay()) return { missing: 'there is no display for its window' };
  const installed = installedRuntime();
  if (installed !== undefined) return { executable: installed };
  announce(`Fetching the Electron runtime (first start only, at most ${FETCH_LIMIT_MS / 1000} s) …`);
  const failure = await fetchRuntime();
  const fetched = installedRuntime();
  return fetched === undefined ? { missing: `its runtime is not installed and ${failure ?? 'its installer left none'}` } : { executable: fetched };
}
