import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository.ts';

/** A runtime that cannot start at all (missing libraries, no sandbox) gives up sooner than this. */
const EARLY_MS = 10_000;

export type Run = { readonly kind: 'ended'; readonly code: number } | { readonly kind: 'neverStarted'; readonly reason: string };

/** Runs the built app until it is closed. Ctrl+C reaches the app too and closes it as its window's button would. */
export function runElectron(executable: string, files: readonly string[]): Promise<Run> {
  const began = Date.now();
  let lastComplaint = '';
  const ignoreInterrupt = (): void => undefined;
  process.on('SIGINT', ignoreInterrupt);
  return new Promise<Run>((resolve) => {
    const app = spawn(executable, [repositoryRoot, ...files], { stdio: ['ignore', 'inherit', 'pipe'] });
    app.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      lastComplaint = chunk.toString('utf8').trim().split('\n').at(-1) ?? lastComplaint;
    });
    app.once('error', (error) => resolve({ kind: 'neverStarted', reason: error.message }));
    app.once('close', (code, signal) => {
      const failed = signal === null ? code !== 0 : signal !== 'SIGINT' && signal !== 'SIGTERM';
      if (failed && Date.now() - began < EARLY_MS) resolve({ kind: 'neverStarted', reason: lastComplaint === '' ? `it ended with ${signal ?? code}` : lastComplaint });
      else resolve({ kind: 'ended', code: code ?? 1 });
    });
  }).finally(() => process.off('SIGINT', ignoreInterrupt));
}
