import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/*
 * `npm test`: everything that is checked, in the order in which a fault is cheapest to find. Every stage runs even when
 * one before it failed, so that one run tells all. The last line is `N passed, N failed, N skipped`.
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

const stages: readonly Stage[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'import rules', command: ['npm', 'run', '--silent', 'check:imports'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  ...(['unit', 'browser'] as const).map((project) => ({
    name: `${project} tests`,
    command: [bin('vitest'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(results, `${project}.json`)}`] as const,
    tally: () => vitestTally(`${project}.json`),
  })),
  { name: 'end-to-end tests', command: [bin('playwright'), 'test'], tally: () => playwrightTally('e2e.json'), skips: () => skipReasons('e2e.json') },
];

function run([file, ...options]: readonly [string, ...string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(String(error));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
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

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  let total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const stage of stages) {
    console.log(`\n=== ${stage.name} ===`);
    const begun = Date.now();
    const tally = tallyOf(stage, await run(stage.command));
    total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed, skipped: total.skipped + tally.skipped };
    const seconds = Math.round((Date.now() - begun) / 1000);
    lines.push(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`);
    if (tally.skipped > 0 && stage.skips !== undefined) lines.push(...stage.skips());
  }
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
