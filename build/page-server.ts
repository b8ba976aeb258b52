import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerPageRequest } from '#shared/ipc/page-answer.ts';
import { listPageFiles } from '#electron/main/protocol/page-folder.ts';

/** Only this machine can reach it: the loopback interface and no other. */
export const LOOPBACK = '127.0.0.1';

/** By this header a second `npm start` knows the first. */
export const SERVER_HEADER = 'Dyadtrace-Server';

export interface PageServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Whether `host` names this server. Any other name that leads here (DNS rebinding: a web page's own domain, resolved to 127.0.0.1) would give a stranger's
 * page the same origin as its requests, and is refused.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `${LOOPBACK}:${port}` || host === `localhost:${port}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening');
  return address.port;
}

function refuseHost(response: ServerResponse): void {
  response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
  response.end('Misdirected request\n');
}

/** Everything is read once, at the start: what is not in memory cannot be asked for. */
function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  return new Map([...listPageFiles(folder)].map(([name, path]) => [name, readFileSync(path)]));
}

/**
 * Serves the built page in `folder` on 127.0.0.1.
 * @param port 0 for any that is free
 * @throws the system's error (`EADDRINUSE` if the port is taken)
 */
export async function startPageServer(folder: string, port: number): Promise<PageServer> {
  const files = readFiles(folder);
  const names = new Set(files.keys());

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // Nothing that is asked for here has a body.
    request.resume();
    if (!isOwnHost(request.headers.host, portOf(server))) {
      refuseHost(response);
      return;
    }
    const { status, headers, file } = answerPageRequest(request.method ?? '', request.url ?? '', names);
    const body = file === undefined ? Buffer.alloc(0) : files.get(file);
    response.writeHead(status, { ...headers, [SERVER_HEADER]: '1', 'Content-Length': body?.byteLength ?? 0 });
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${portOf(server)}/`,
    port: portOf(server),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
