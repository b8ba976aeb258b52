import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** What Playwright needs to start the Chromium that npm itself brings: no download, no system package. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
}

/**
 * Unpacks (once per machine) and names the Chromium of `@sparticuz/chromium`.
 * `DYADTRACE_CHROMIUM` names another binary instead; it must exist.
 * @throws Error when `DYADTRACE_CHROMIUM` points at nothing.
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const chosen = process.env['DYADTRACE_CHROMIUM'];
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`DYADTRACE_CHROMIUM names no file: ${chosen}`);
  return {
    executablePath: chosen ?? (await chromium.executablePath()),
    // --no-sandbox: CI and containers run as root. The rest keeps the browser from looking for a network or a GPU.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  };
}
