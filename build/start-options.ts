import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The browser host, even where Electron is at hand. */
  readonly browser: boolean;
  readonly port: number | undefined;
  /** Project files to open (desktop only). */
  readonly files: readonly string[];
}

export const USAGE = 'npm start [-- [--browser] [--port N] [file.dyadtrace]]';

/** @throws Error with a sentence for the user */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'boolean', default: false }, port: { type: 'string' } },
    allowPositionals: true,
  });
  const { port } = values;
  if (port === undefined) return { browser: values.browser, port: undefined, files: positionals };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`--port takes a number from 0 to 65535, not “${port}”`);
  // A port is a matter of the browser host alone.
  return { browser: true, port: Number(port), files: positionals };
}
