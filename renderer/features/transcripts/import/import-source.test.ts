import { expect, it } from 'vitest';

import { fail, ok } from '#shared/domain/result.ts';
import { megabytes } from '#shared/formats/size.ts';
import type { FileToken } from '#shared/ipc/chosen-file.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import type { HostProblem } from '#shared/ipc/host-problem.ts';

import { chosenSource, droppedSource } from './import-source.ts';

const { maxBytes } = filePurposes.transcripts;
const size = maxBytes + 100_000;
const tooLarge = { code: 'import.tooLarge', params: { size: megabytes(size), limit: megabytes(maxBytes) } };
const chosen = { token: '0'.repeat(32) as FileToken, name: 'SZG20220713.txt', size };

it.each<[HostProblem, object]>([
  [{ code: 'file.tooLarge', params: { name: 'x', size, limit: maxBytes } }, tooLarge],
  [{ code: 'file.gone', params: {} }, { code: 'file.gone', params: {} }],
  [{ code: 'file.unreadable', params: { name: 'x', reason: 'EACCES' } }, { code: 'file.unreadable', params: { reason: 'EACCES' } }],
  [{ code: 'host.notReached', params: { request: 'readFile' } }, { code: 'import.unexpected', params: { reason: 'host.notReached' } }],
])('tells what the host refused: %o', async ({ code, params }, problem) => {
  const source = chosenSource({ readFile: () => Promise.resolve(fail(code, params)) }, chosen);
  expect(await source.read()).toEqual({ ok: false, problem });
});

it('passes on the bytes the host read', async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(await chosenSource({ readFile: () => Promise.resolve(ok(bytes)) }, chosen).read()).toEqual(ok(bytes));
});

function fileWith(changes: { size?: number; error?: DOMException }): File {
  const file = new File(['您好'], '访谈.txt');
  if (changes.size !== undefined) Object.defineProperty(file, 'size', { value: changes.size });
  const { error } = changes;
  if (error !== undefined) Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(error) });
  return file;
}

it('reads a dropped file, but not one beyond the limit', async () => {
  expect(await droppedSource(fileWith({})).read()).toEqual(ok(new TextEncoder().encode('您好')));
  expect(await droppedSource(fileWith({ size })).read()).toEqual({ ok: false, problem: tooLarge });
});

it('tells a dropped file that is gone from one that may not be read', async () => {
  expect(await droppedSource(fileWith({ error: new DOMException('', 'NotFoundError') })).read()).toEqual(fail('file.gone'));
  expect(await droppedSource(fileWith({ error: new DOMException('', 'NotReadableError') })).read()).toEqual(fail('file.unreadable', { reason: 'NotReadableError' }));
});
