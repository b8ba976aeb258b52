import { buildApp, PAGE_FOLDER } from './build-app.ts';
import { serveSomewhere, USUAL_PORT, USUAL_WISHES } from './choose-port.ts';
import { findRuntime, hasDisplay } from './electron-runtime.ts';
import { isFresh } from './freshness.ts';
import { openInBrowser } from './open-in-browser.ts';
import { runElectron } from './run-electron.ts';
import { readStartOptions, USAGE } from './start-options.ts';
import type { StartOptions } from './start-options.ts';

function say(line: string): void {
  console.log(line);
}

function optionsOrExit(): StartOptions {
  try {
    return readStartOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}

/** @returns why the desktop app did not start; never if it did, for the process then ends with it */
async function tryDesktop(files: readonly string[]): Promise<string> {
  const runtime = await findRuntime(say);
  if ('missing' in runtime) return runtime.missing;
  const run = await runElectron(runtime.executable, files);
  if (run.kind === 'ended') process.exit(run.code);
  return run.reason;
}

async function serveForBrowser(port: number | undefined): Promise<void> {
  const started = await serveSomewhere(PAGE_FOLDER, port === undefined ? USUAL_WISHES : { fixed: port });
  if (started.kind === 'taken') {
    console.error(`Port ${started.port} is in use. Name another one with --port N, or leave it out.`);
    process.exit(1);
  }
  if (started.kind === 'already') {
    say(`Dyadtrace is already running at ${started.url}`);
    if (hasDisplay()) await openInBrowser(started.url);
    return;
  }
  const { server, usual } = started;
  if (!usual && port === undefined) {
    say(`Port ${USUAL_PORT} is in use by another program. Projects are kept by the browser for each address, so those made at the usual address are not seen here.`);
  }
  say(`Dyadtrace is running at ${server.url} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  if (hasDisplay() && !(await openInBrowser(server.url))) say('Open this address in Chrome, Edge or another Chromium browser.');
}

const options = optionsOrExit();
if (!(await isFresh())) {
  say('Building …');
  await buildApp();
}
if (!options.browser) say(`Not in Electron, because ${await tryDesktop(options.files)}: the same app in a browser instead.`);
await serveForBrowser(options.port);
