import { readFileSync } from 'node:fs';
import path from 'node:path';

/* What the runners' JSON reports in `test-results` tell. Every reader throws where its report is missing: the runner broke off. */

export const root = path.resolve(import.meta.dirname, '..');
export const results = path.join(root, 'test-results');

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function report(name: string): unknown {
  return JSON.parse(readFileSync(path.join(results, name), 'utf8'));
}

/** vitest's JSON report. */
export function vitestTally(file: string): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = report(file) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}

/** The first line of what a failed test said, without the colours of a terminal. */
function firstLine(message: string): string {
  return (message.replace(/\u001b\[[\d;]*m/g, '').split('\n')[0] ?? '').slice(0, 300);
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** What failed, by file and name: tests, and files that could not be run at all. */
export function vitestFailures(file: string): readonly string[] {
  return (report(file) as VitestReport).testResults.flatMap(({ name, message, assertionResults }) => {
    const place = path.relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${place} > ${fullName}: ${firstLine(failureMessages[0] ?? '')}`);
    return message === '' ? failed : [...failed, `${place}: ${firstLine(message)}`];
  });
}

/** Playwright's JSON report. */
export function playwrightTally(file: string): Tally {
  const { stats } = report(file) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

interface PlaywrightTest {
  readonly projectName: string;
  readonly status: string;
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  readonly results: readonly { readonly error?: { readonly message?: string } }[];
}

interface PlaywrightSpec {
  readonly file: string;
  readonly title: string;
  readonly tests: readonly PlaywrightTest[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

function specsOf({ suites = [], specs = [] }: PlaywrightSuite): readonly PlaywrightSpec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

export function playwrightFailures(file: string): readonly string[] {
  return specsOf(report(file) as PlaywrightSuite).flatMap(({ file: spec, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => `[${projectName}] ${spec} > ${title}: ${firstLine(results.find(({ error }) => error !== undefined)?.error?.message ?? '')}`),
  );
}

/** Why tests were skipped, each reason once with how many it kept from running: said aloud, not left in a report. */
export function skipReasons(file: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { annotations } of specsOf(report(file) as PlaywrightSuite).flatMap(({ tests }) => tests)) {
    for (const { type, description = '' } of annotations) if (type === 'skip') counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return [...counts].map(([reason, tests]) => `!!!    ${tests} end-to-end tests did not run. ${reason}`);
}
