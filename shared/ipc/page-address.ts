/**
 * Where the page lives in the desktop host. IndexedDB belongs to this origin: changing any of it would leave every
 * project behind, unreachable.
 */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'dyadtrace';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`;
