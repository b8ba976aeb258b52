import { LOOPBACK, SERVER_HEADER, startPageServer } from './page-server.ts';
import type { PageServer } from './page-server.ts';

/**
 * IndexedDB belongs to the origin, and the origin includes the port: projects made at one port are not seen at another. So there is one port for good, and
 * others only where it is taken by something else.
 */
export const USUAL_PORT = 41730;
const FALLBACK_PORTS = [41731, 41732, 41733, 41734, 41735];

export type Started =
  | { readonly kind: 'serving'; readonly server: PageServer; readonly usual: boolean }
  /** This very app is being served at `url` already, by another process. */
  | { readonly kind: 'already'; readonly url: string }
  | { readonly kind: 'taken'; readonly port: number };

/** The server, or undefined if the port is taken. */
async function serveAt(folder: string, port: number): Promise<PageServer | undefined> {
  try {
    return await startPageServer(folder, port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) return undefined;
    throw error;
  }
}

/** Whether what answers at `port` is this app. */
async function isThisApp(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${LOOPBACK}:${port}/`, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(2_000) });
    return response.headers.has(SERVER_HEADER);
  } catch {
    // Something that does not speak HTTP, or not in time, is not this app.
    return false;
  }
}

/** @param fixed the port the user asked for; then it is that one or none. 0 asks for any free one. */
export async function serveSomewhere(folder: string, fixed: number | undefined): Promise<Started> {
  if (fixed !== undefined) {
    const server = await serveAt(folder, fixed);
    return server === undefined ? { kind: 'taken', port: fixed } : { kind: 'serving', server, usual: fixed === USUAL_PORT };
  }
  const usual = await serveAt(folder, USUAL_PORT);
  if (usual !== undefined) return { kind: 'serving', server: usual, usual: true };
  if (await isThisApp(USUAL_PORT)) return { kind: 'already', url: `http://${LOOPBACK}:${USUAL_PORT}/` };
  for (const port of [...FALLBACK_PORTS, 0]) {
    const server = await serveAt(folder, port);
    if (server !== undefined) return { kind: 'serving', server, usual: false };
  }
  return { kind: 'taken', port: USUAL_PORT };
}
