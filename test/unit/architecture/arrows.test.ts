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

/** What a tool of the project says of the house; empty when it is content. */
function complaints(tool: string, ...options: string[]): string {
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...options], { cwd: house, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

function refused(file: string, text: string): string {
  write(file, text);
  const said = complaints('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'shared', 'renderer', 'electron', 'test');
  rmSync(path.join(house, file));
  return said;
}

describe('the arrows between the rooms', () => {
  it('lets a house without forbidden imports pass', () => {
    expect(refused('renderer/features/coding/fine.ts', "import { door } from '../dyads/index.ts';\nimport { thing } from '#renderer/session/thing.ts';\nexport const fine = door + thing;\n")).toBe('');
  });

  it.each([
    ['shared-stands-alone', 'shared/domain/planted.ts', "import type { Thing } from '#renderer/ui/thing.ts';\nexport type Planted = Thing;\n"],
    ['domain-is-the-core', 'shared/domain/planted.ts', "import type { Thing } from '../formats/thing.ts';\nexport type Planted = Thing;\n"],
    ['shared-has-no-node', 'shared/domain/planted.ts', "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n"],
    ['only-the-root-knows-storage', 'renderer/features/coding/planted.ts', "import type { Thing } from '#renderer/storage/thing.ts';\nexport type Planted = Thing;\n"],
    ['only-storage-knows-dexie', 'renderer/session/planted.ts', "import type { Table } from 'dexie';\nexport type Planted = Table;\n"],
    ['session-is-plain', 'renderer/session/planted.ts', "import type { Thing } from '../app/thing.ts';\nexport type Planted = Thing;\n"],
    ['features-meet-at-their-index', 'renderer/features/coding/planted.ts', "import type { Thing } from '../dyads/thing.ts';\nexport type Planted = Thing;\n"],
    ['renderer-knows-no-host', 'renderer/app/planted.ts', "import type { Thing } from '#electron/main/thing.ts';\nexport type Planted = Thing;\n"],
    ['main-and-preload-are-apart', 'electron/main/planted.ts', "import type { Thing } from '../preload/thing.ts';\nexport type Planted = Thing;\n"],
    ['electron-knows-no-page', 'electron/main/planted.ts', "import type { Thing } from '#renderer/ui/thing.ts';\nexport type Planted = Thing;\n"],
    ['nothing-imports-tests', 'renderer/app/planted.ts', "import type { Thing } from '#test/thing.ts';\nexport type Planted = Thing;\n"],
  ])('refuses a planted import: %s', (rule, file, text) => {
    expect(refused(file, text)).toContain(rule);
  });
});

describe('the compiler of each layer', () => {
  it.each([
    ['shared', 'export const planted = document.title;\n', "Cannot find name 'document'"],
    ['shared', 'export const planted = process.pid;\n', "Cannot find name 'process'"],
    ['shared', "import Papa from 'papaparse';\nexport const planted = [Papa, process.pid];\n", "Cannot find name 'process'"],
    ['renderer', 'export const planted = process.pid;\n', "Cannot find name 'process'"],
    ['renderer', "import { Document } from 'docx';\nexport const planted = [Document, process.pid];\n", "Cannot find name 'process'"],
    ['electron/main', 'export const planted = window.name;\n', "Cannot find name 'window'"],
  ])('knows no foreign globals in %s', (room, text, complaint) => {
    const layer = room === 'electron/main' ? 'electron-main' : room;
    write(`${room}/planted.ts`, text);
    expect(complaints('typescript/bin/tsc', '-p', `build/tsconfig/${layer}.json`)).toContain(complaint);
    rmSync(path.join(house, room, 'planted.ts'));
  });
});
