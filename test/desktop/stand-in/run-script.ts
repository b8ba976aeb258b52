import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import vm from 'node:vm';

type Require = (id: string) => unknown;

/**
 * Runs a built CommonJS file in this process, as new each time.
 * @param electron what `require('electron')` gives
 * @param allowed other modules it may require; all of Node's unless given
 * @param argv its `process.argv`
 * @param longestWait ms after which its timers ring at the latest, so that nobody has to wait for what it waits for
 */
export function runScript(
  file: string,
  electron: object,
  { allowed, argv = process.argv, longestWait = Number.POSITIVE_INFINITY }: { allowed?: readonly string[]; argv?: readonly string[]; longestWait?: number } = {},
): void {
  const nodeRequire = createRequire(file);
  const require: Require = (id) => {
    if (id === 'electron') return electron;
    if (allowed !== undefined && !allowed.includes(id)) throw new Error(`${file} requires ${id}, which is not to be had there`);
    return nodeRequire(id);
  };
  const ownProcess = Object.create(process, { argv: { value: [...argv] } }) as NodeJS.Process;
  const module = { exports: {} };
  const wait = (work: () => void, ms = 0): NodeJS.Timeout => setTimeout(work, Math.min(ms, longestWait));
  const run = vm.compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module', '__filename', '__dirname', 'process', 'setTimeout'], { filename: file }) as (
    exports: object, require: Require, module: object, filename: string, folder: string, ownProcess: NodeJS.Process, ownTimeout: typeof wait,
  ) => void;
  run(module.exports, require, module, file, dirname(file), ownProcess, wait);
}
