import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/*
 * `npm test`: everything that is checked. Every stage runs even when one before it failed, so that one run tells all. The
 * last line is `N passed, N failed, N skipped`.
 */

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test-results');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the counts of a runner's report; a stage without one counts as a single check. */
  readonly tally?: () => Tally;
  /** What the report says of tests that did not run. */
  readonly skips?: () => readonly string[];
}

function bin(name: string): string {
  return path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

function report(name: string): unknown {
  return JSON.parse(readFileSync(path.join(results, name), 'utf8'));
}

/** vitest's JSON report. */
function vitestTally(file: string): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = report(file) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

/** Playwright's JSON report. */
function playwrightTally(file: string): Tally {
  const { stats } = report(file) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function script(name: string, script: string): Stage {
  return { name, command: ['npm', 'run', '--silent', script] };
}

function tests(project: 'unit' | 'browser'): Stage {
  return {
    name: `${project} tests`,
    command: [bin('vitest'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(results, `${project}.json`)}`],
    tally: () => vitestTally(`${project}.json`),
  };
}

const endToEnd: Stage = { name: 'end-to-end tests', command: [bin('playwright'), 'test'], tally: () => playwrightTally('e2e.json'), skips: () => skipReasons('e2e.json') };

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

/** Runs a command. Where others run beside it, what it says is shown together when it ends. */
function run({ name, command: [file, ...options] }: Stage, isAlone: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    console.log(isAlone ? `\n=== ${name} ===` : `... ${name}`);
    const said: Buffer[] = [];
    const child = spawn(file, options, { cwd: root, stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => {
      console.error(String(error));
      resolve(false);
    });
    child.on('close', (code) => {
      if (!isAlone) process.stdout.write(`\n=== ${name} ===\n${Buffer.concat(said).toString()}`);
      resolve(code === 0);
    });
  });
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly tests: readonly { readonly annotations: readonly { readonly type: string; readonly description?: string }[] }[] }[];
}

/** Why tests were skipped, each reason once with how many it kept from running: said aloud, not left in a report. */
function skipReasons(file: string): readonly string[] {
  const counts = new Map<string, number>();
  const count = ({ suites = [], specs = [] }: PlaywrightSuite): void => {
    suites.forEach(count);
    for (const { annotations } of specs.flatMap(({ tests }) => tests)) {
      for (const { type, description = '' } of annotations) if (type === 'skip') counts.set(description, (counts.get(description) ?? 0) + 1);
    }
  };
  count(report(file) as PlaywrightSuite);
  return [...counts].map(([reason, tests]) => `!!!    ${tests} end-to-end tests did not run. ${reason}`);
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

/** What a stage came to: its counts and what the summary says of it. */
interface Outcome {
  readonly tally: Tally;
  readonly lines: readonly string[];
}

async function outcomeOf(stage: Stage, isAlone: boolean): Promise<Outcome> {
  const begun = Date.now();
  const tally = tallyOf(stage, await run(stage, isAlone));
  const seconds = Math.round((Date.now() - begun) / 1000);
  const line = `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`;
  return { tally, lines: tally.skipped > 0 && stage.skips !== undefined ? [line, ...stage.skips()] : [line] };
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
