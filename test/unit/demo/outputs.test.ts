import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Outputs } from '#test/demo/outputs.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dyadtrace-outputs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('lists what was written, by name and size', async () => {
  const outputs = new Outputs(path.join(folder, 'new'));
  await outputs.write('zh-CN/b.txt', new Uint8Array([1, 2, 3]));
  await writeFile(await outputs.place('a.txt'), 'abcd');
  expect(await outputs.check()).toEqual([
    { name: 'a.txt', bytes: 4 },
    { name: 'zh-CN/b.txt', bytes: 3 },
  ]);
});

test('a file that was announced and never written is named', async () => {
  const outputs = new Outputs(folder);
  await outputs.write('there.txt', new Uint8Array([1]));
  await outputs.place('lost.txt');
  await expect(outputs.check()).rejects.toThrow('missing or empty: lost.txt');
});

test('an empty file is as good as none', async () => {
  const outputs = new Outputs(folder);
  await outputs.write('empty.txt', new Uint8Array());
  await expect(outputs.check()).rejects.toThrow('empty.txt');
});

test('two chapters cannot overwrite each other', async () => {
  const outputs = new Outputs(folder);
  await outputs.place('same.txt');
  await expect(outputs.place('same.txt')).rejects.toThrow('twice');
});
