import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveSomewhere } from './choose-port.ts';
import { startPageServer } from './page-server.ts';

let folder: string;
const closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dyadtrace-port-'));
  await writeFile(join(folder, 'index.html'), '');
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await rm(folder, { recursive: true, force: true });
});

/** Some other program's server, at a port of its own. */
async function stranger(): Promise<number> {
  const server: Server = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

async function serve(wishes: Parameters<typeof serveSomewhere>[1]) {
  const started = await serveSomewhere(folder, wishes);
  if (started.kind === 'serving') closers.push(() => started.server.close());
  return started;
}

it('takes the usual port', async () => {
  const usual = await stranger();
  await closers.pop()?.();
  expect(await serve({ usual, others: [] })).toMatchObject({ kind: 'serving', usual: true, server: { port: usual } });
});

it('moves on where another program has it, and says so', async () => {
  const usual = await stranger();
  const second = await stranger();
  const started = await serve({ usual, others: [second, 0] });
  expect(started).toMatchObject({ kind: 'serving', usual: false });
  if (started.kind === 'serving') expect([usual, second]).not.toContain(started.server.port);
});

it('does not start twice', async () => {
  const first = await startPageServer(folder, 0);
  closers.push(() => first.close());
  expect(await serve({ usual: first.port, others: [0] })).toEqual({ kind: 'already', url: first.url });
});

it('takes the port the user names or none', async () => {
  const taken = await stranger();
  expect(await serve({ fixed: taken })).toEqual({ kind: 'taken', port: taken });
  const own = await startPageServer(folder, 0);
  closers.push(() => own.close());
  expect(await serve({ fixed: own.port })).toEqual({ kind: 'taken', port: own.port });
  expect(await serve({ fixed: 0 })).toMatchObject({ kind: 'serving' });
});
