import { mediaTypeOf } from './media-type.ts';
import { SAFETY_HEADERS } from './page-headers.ts';

/** What a host answers to a request for the page: one of its files, or why not. */
export interface PageAnswer {
  readonly status: 200 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  /** The file to send, by its key in the list of files; undefined where the answer is a refusal. */
  readonly file: string | undefined;
}

/** Vite puts a hash of the content into every name under assets/, so those may be kept for good. */
function cachingOf(file: string): string {
  return file.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
}

function refusal(status: 400 | 404 | 405, extra: Readonly<Record<string, string>> = {}): PageAnswer {
  return { status, headers: { ...SAFETY_HEADERS, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8', ...extra }, file: undefined };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape is the asker's mistake: the caller answers 400.
    return undefined;
  }
}

/**
 * Decides what is sent. Only names in `files` (paths relative to the page's folder, with `/`) can ever be sent: a path is looked up in
 * that list as a whole and never joined to a folder, so there is nothing that `..`, `%2e` or a backslash could climb.
 * @param target path and query, as it stands in the request line
 */
export function answerPageRequest(method: string, target: string, files: ReadonlySet<string>): PageAnswer {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
  const path = decoded(target.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || !path.startsWith('/')) return refusal(400);
  const file = path === '/' ? 'index.html' : path.slice(1);
  if (!files.has(file)) return refusal(404);
  return { status: 200, headers: { ...SAFETY_HEADERS, 'Cache-Control': cachingOf(file), 'Content-Type': mediaTypeOf(file) }, file };
}
