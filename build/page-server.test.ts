import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/content-security-policy.ts';
import { startPageServer } from './page-server.ts';
import type { PageServer } from './page-server.ts';

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dyadtrace-serve-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page/index.html'), '<!doctype html><title>页面</title>');
  await writeFile(join(folder, 'page/assets/app-1.js'), 'export {}');
  await symlink(join(folder, 'secret.txt'), join(folder, 'page/link.txt'));
  server = await startPageServer(join(folder, 'page'), 0);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Node's client sends the path and the Host header just as given, unlike `fetch`. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${server.port}` }: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: server.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asking.once('error', reject);
    asking.end();
  });
}

/** A request as raw text, for what a proper client would never send. */
function askRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.once('close', () => resolve(answer));
    socket.once('error', reject);
  });
}

describe('the page server', () => {
  it('serves the page with its headers', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('页面');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(new TextEncoder().encode(body).length),
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    expect((await ask('/assets/app-1.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it('answers to localhost too', async () => {
    expect((await ask('/', { host: `localhost:${server.port}` })).status).toBe(200);
  });

  it.each([
    ['elsewhere.example', (port: number) => `elsewhere.example:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['a longer name', (port: number) => `localhost.elsewhere.example:${port}`],
    ['another loopback', (port: number) => `127.0.0.2:${port}`],
    ['IPv6', (port: number) => `[::1]:${port}`],
  ])('refuses the Host header %s', async (_what, host) => {
    const { status, body } = await ask('/', { host: host(server.port) });
    expect(status).toBe(421);
    expect(body).not.toContain('页面');
  });

  it('refuses a request without a Host header', async () => {
    expect(await askRaw('GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await askRaw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await askRaw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers['allow']).toBe('GET, HEAD');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/link.txt', '/assets/', '//secret.txt', '/index.html/'])(
    'does not serve %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body).toBe('');
    },
  );

  it('does not serve absolute addresses or nonsense', async () => {
    const host = `Host: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`;
    expect(await askRaw(`GET http://elsewhere.example/ HTTP/1.1\r\n${host}`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await askRaw(`GET /%zz HTTP/1.1\r\n${host}`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('serves what was there when it started', async () => {
    await writeFile(join(folder, 'page/later.txt'), 'later');
    expect((await ask('/later.txt')).status).toBe(404);
  });

  it('listens on the loopback interface alone', async () => {
    const outside = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const refused = new Promise((resolve) => connect(server.port, address).once('connect', () => resolve(false)).once('error', () => resolve(true)));
      expect(await refused).toBe(true);
    }
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  });
});
