import { LOOPBACK, SERVER_HEADER, startPageServer } from './page-server.ts';
import type { PageServer } from './page-server.ts';

/**
 * IndexedDB belongs to the origin, and the origin includes the port: projects made at one port are not seen at another. So there is one port for good, and
 * others only where it is taken by something else.
 */
export const USUAL_PORT = 41730;

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

export type PortWishes =
  /** The port the user named: that one or none. */
  | { readonly fixed: number }
  /** The usual one if it can be had, else the first of the others that can. 0 is any free one. */
  | { readonly usual: number; readonly others: readonly number[] };

export const USUAL_WISHES: PortWishes = { usual: USUAL_PORT, others: [41731, 41732, 41733, 41734, 41735, 0] };

export async function serveSomewhere(folder: string, wishes: PortWishes): Promise<Started> {
  if ('fixed' in wishes) {
    const server = await serveAt(folder, wishes.fixed);
    return server === undefined ? { kind: 'taken', port: wishes.fixed } : { kind: 'serving', server, usual: wishes.fixed === USUAL_PORT };
  }
  const usual = await serveAt(folder, wishes.usual);
  if (usual !== undefined) return { kind: 'serving', server: usual, usual: true };
  if (await isThisApp(wishes.usual)) return { kind: 'already', url: `http://${LOOPBACK}:${wishes.usual}/` };
  for (const port of wishes.others) {
    const server = await serveAt(folder, port);
    if (server !== undefined) return { kind: 'serving', server, usual: false };
  }
  return { kind: 'taken', port: wishes.usual };
}
