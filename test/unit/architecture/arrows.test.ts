import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
let house = '';

/** A house with the project's own rules and one file in it for each room that a planted import points at. */
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'dyadtrace-arrows-'));
  for (const rule of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'build/tsconfig']) {
    cpSync(path.join(root, rule), path.join(house, rule), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const room of ['shared/domain', 'shared/formats', 'renderer/app', 'renderer/session', 'renderer/storage', 'renderer/ui', 'renderer/features/coding', 'renderer/features/dyads', 'electron/main', 'electron/preload', 'test']) {
    write(`${room}/thing.ts`, 'export interface Thing {}\nexport const thing = 1;\n');
    write(`${room}/index.ts`, 'export const door = 1;\n');
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

/** What a tool of the project says of the house, whether it is content or not. */
function saidBy(tool: string, ...options: string[]): string {
  try {
    return execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...options], { cwd: house, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

/** Writes all of `files`, asks a tool once what it says of them, and takes them away again. */
function saidOf(files: readonly (readonly [file: string, text: string])[], tool: string, ...options: string[]): string {
  for (const [file, text] of files) write(file, text);
  const said = saidBy(tool, ...options);
  for (const [file] of files) rmSync(path.join(house, file));
  return said;
}

describe('the arrows between the rooms', () => {
  const fine = 'renderer/features/coding/fine.ts';
  const planted = [
    ['shared-stands-alone', 'shared/domain/uses-screen.ts', "import type { Thing } from '#renderer/ui/thing.ts';\nexport type Planted = Thing;\n"],
    ['domain-is-the-core', 'shared/domain/uses-format.ts', "import type { Thing } from '../formats/thing.ts';\nexport type Planted = Thing;\n"],
    ['shared-has-no-node', 'shared/domain/uses-node.ts', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
    ['only-the-root-knows-storage', 'renderer/features/coding/uses-storage.ts', "import type { Thing } from '#renderer/storage/thing.ts';\nexport type Planted = Thing;\n"],
    ['only-storage-knows-dexie', 'renderer/session/uses-dexie.ts', "import type { Table } from 'dexie';\nexport type Planted = Table;\n"],
    ['session-is-plain', 'renderer/session/uses-app.ts', "import type { Thing } from '../app/thing.ts';\nexport type Planted = Thing;\n"],
    ['features-meet-at-their-index', 'renderer/features/coding/uses-inside.ts', "import type { Thing } from '../dyads/thing.ts';\nexport type Planted = Thing;\n"],
    ['renderer-knows-no-host', 'renderer/app/uses-main.ts', "import type { Thing } from '#electron/main/thing.ts';\nexport type Planted = Thing;\n"],
    ['main-and-preload-are-apart', 'electron/main/uses-preload.ts', "import type { Thing } from '../preload/thing.ts';\nexport type Planted = Thing;\n"],
    ['electron-knows-no-page', 'electron/main/uses-page.ts', "import type { Thing } from '#renderer/ui/thing.ts';\nexport type Planted = Thing;\n"],
    ['nothing-imports-tests', 'renderer/app/uses-test.ts', "import type { Thing } from '#test/thing.ts';\nexport type Planted = Thing;\n"],
  ] as const;
  let refused: readonly string[] = [];

  // All at once: starting the checker takes longer than checking.
  beforeAll(() => {
    const said = saidOf(
      [[fine, "import { door } from '../dyads/index.ts';\nimport { thing } from '#renderer/session/thing.ts';\nexport const fine = door + thing;\n"], ...planted.map(([, file, text]) => [file, text] as const)],
      'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'renderer', 'electron', 'test',
    );
    const { summary } = JSON.parse(said) as { summary: { violations: readonly { from: string; rule: { name: string } }[] } };
    refused = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
  });

  it('lets what is not forbidden pass', () => {
    const files = new Set<string>(planted.map(([, file]) => file));
    expect(refused.filter((line) => !files.has(line.slice(line.indexOf(' ') + 1)))).toEqual([]);
  });

  it.each(planted)('refuses a planted import: %s', (rule, file) => {
    expect(refused).toContain(`${rule}: ${file}`);
  });
});

describe('the compiler of each layer', () => {
  it.each([
    ['shared', 'shared', ['document.title', 'process.pid'], ["Cannot find name 'document'", "Cannot find name 'process'"], 'papaparse'],
    ['renderer', 'renderer', ['process.pid'], ["Cannot find name 'process'"], 'docx'],
    ['electron-main', 'electron/main', ['window.name'], ["Cannot find name 'window'"], null],
  ] as const)('knows no foreign globals in %s', (layer, room, globals, complaints, library) => {
    const plain = globals.map((global, index) => [`${room}/planted-${index}.ts`, `export const planted = ${global};\n`] as const);
    // The types of a library must not bring in by the back door what the layer does not have.
    const behind = library === null ? [] : [[`${room}/planted-library.ts`, `import * as library from '${library}';\nexport const planted = [library, process.pid];\n`] as const];
    const said = saidOf([...plain, ...behind], 'typescript/bin/tsc', '-p', `build/tsconfig/${layer}.json`).split('\n');
    plain.forEach(([file], index) => expect(said.find((line) => line.startsWith(file))).toContain(complaints[index]));
    for (const [file] of behind) expect(said.find((line) => line.startsWith(file))).toContain("Cannot find name 'process'");
  });
});
