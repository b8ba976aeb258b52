import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

import { playwrightFailures, playwrightTally, results, root, skipReasons, type Tally, vitestFailures, vitestTally } from './reports.ts';

/*
 * `npm test`: everything that is checked. Every stage runs even when one before it failed, so that one run tells all. The
 * last line is `N passed, N failed, N skipped`.
 */

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the counts of a runner's report; a stage without one counts as a single check. */
  readonly tally?: () => Tally;
  /** What the report says of tests that did not run. */
  readonly skips?: () => readonly string[];
  /** What the report says of tests that failed, a line each. */
  readonly failures?: () => readonly string[];
}

function bin(name: string): string {
  return path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function script(name: string, script: string): Stage {
  return { name, command: ['npm', 'run', '--silent', script] };
}

function tests(project: 'unit' | 'browser'): Stage {
  return {
    name: `${project} tests`,
    command: [bin('vitest'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(results, `${project}.json`)}`],
    tally: () => vitestTally(`${project}.json`),
    failures: () => vitestFailures(`${project}.json`),
  };
}

const endToEnd: Stage = { name: 'end-to-end tests', command: [bin('playwright'), 'test'], tally: () => playwrightTally('e2e.json'), skips: () => skipReasons('e2e.json'), failures: () => playwrightFailures('e2e.json') };

/**
 * Steps follow one another; the lanes of a step go side by side, each its stages in turn. Every stage of the first step keeps
 * one core busy and leaves another idle, so there are two lanes of about the same length. The end-to-end tests need what
 * `build` makes, and have two workers of their own.
 */
const steps: readonly (readonly (readonly Stage[])[])[] = [
  [
    [script('types', 'check:types'), script('lint', 'lint'), script('import rules', 'check:imports'), tests('unit')],
    [script('build', 'build'), tests('browser')],
  ],
  [[endToEnd]],
];

/** How a command ended. */
interface End {
  readonly passed: boolean;
  /** What it said last, where that was kept: for a failure that no report names, such as an error outside of all tests. */
  readonly lastLines: readonly string[];
}

/** Runs a command. Where others run beside it, what it says is shown together when it ends. */
function run({ name, command: [file, ...options] }: Stage, isAlone: boolean): Promise<End> {
  return new Promise((resolve) => {
    console.log(isAlone ? `\n=== ${name} ===` : `... ${name}`);
    const said: Buffer[] = [];
    const child = spawn(file, options, { cwd: root, stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => {
      resolve({ passed: false, lastLines: [String(error)] });
    });
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString();
      if (!isAlone) process.stdout.write(`\n=== ${name} ===\n${text}`);
      resolve({ passed: code === 0, lastLines: text.trimEnd().split('\n').slice(-12) });
    });
  });
}

/** The stage's counts. A runner that failed without a report, or whose report says nothing failed, failed once. */
function tallyOf(stage: Stage, passed: boolean): Tally {
  const whole: Tally = { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  if (stage.tally === undefined) return whole;
  try {
    const tally = stage.tally();
    return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(`${stage.name} left no report: ${String(error)}`);
    return { ...whole, passed: 0, failed: 1 };
  }
}

/** The lines of a report, where it has any. A runner that broke off may have left none. */
function told(read: (() => readonly string[]) | undefined): readonly string[] {
  try {
    return read?.() ?? [];
  } catch (error) {
    return [`no report: ${String(error)}`];
  }
}

/** What a stage came to: its counts and what the summary says of it. */
interface Outcome {
  readonly tally: Tally;
  readonly lines: readonly string[];
}

async function outcomeOf(stage: Stage, isAlone: boolean): Promise<Outcome> {
  const begun = Date.now();
  const { passed, lastLines } = await run(stage, isAlone);
  const tally = tallyOf(stage, passed);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const line = `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`;
  const failures = tally.failed === 0 ? [] : told(stage.failures);
  const shown = tally.failed > 0 && failures.length === 0 ? lastLines : failures;
  return { tally, lines: [line, ...shown.map((failure) => `       ${failure}`), ...(tally.skipped === 0 ? [] : told(stage.skips))] };
}

async function inTurn(stages: readonly Stage[], isAlone: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) outcomes.push(await outcomeOf(stage, isAlone));
  return outcomes;
}

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const lanes of steps) outcomes.push(...(await Promise.all(lanes.map((lane) => inTurn(lane, lanes.length === 1)))).flat());
  const sum = (part: keyof Tally): number => outcomes.reduce((total, { tally }) => total + tally[part], 0);
  console.log(`\n${outcomes.flatMap(({ lines }) => lines).join('\n')}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

await main();
