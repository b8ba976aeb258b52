import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { PAGE_HOST, PAGE_SCHEME } from '#shared/ipc/page-address.ts';
import { answerPageRequest } from '#shared/ipc/page-answer.ts';
import { listPageFiles } from './page-folder.ts';

/**
 * Makes app:// a proper origin: IndexedDB, Web Locks, crypto.subtle and ES modules need one. Must run before the app is ready, and only once.
 */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page, and nothing else, at its address. */
export function servePage(session: Session, folder: string): void {
  const files = listPageFiles(folder);
  const names = new Set(files.keys());
  session.protocol.handle(PAGE_SCHEME, async (request) => {
    const url = new URL(request.url);
    if (url.host !== PAGE_HOST) return new Response(null, { status: 404 });
    const { status, headers, file } = answerPageRequest(request.method, url.pathname, names);
    const path = file === undefined ? undefined : files.get(file);
    const body = path === undefined || request.method === 'HEAD' ? null : new Uint8Array(await readFile(path));
    return new Response(body, { status, headers });
  });
}
