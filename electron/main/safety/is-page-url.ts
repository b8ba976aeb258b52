import { PAGE_HOST, PAGE_SCHEME, PAGE_URL } from '#shared/ipc/page-address.ts';

function parsed(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Whether `url` is of the app's own origin. Compared part by part: Node calls the origin of every app:// URL `null`. */
export function isOfPageOrigin(url: string): boolean {
  const { protocol, host, username, password } = parsed(url) ?? {};
  return protocol === `${PAGE_SCHEME}:` && host === PAGE_HOST && username === '' && password === '';
}

/** Whether `url` is the page itself, whatever its query or fragment. Going there is only loading it anew. */
export function isPage(url: string): boolean {
  return isOfPageOrigin(url) && parsed(url)?.pathname === new URL(PAGE_URL).pathname;
}
