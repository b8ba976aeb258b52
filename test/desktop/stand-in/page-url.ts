import { PAGE_ORIGIN } from '#shared/ipc/page-address.ts';

/** Chromium alone knows no app://. `*.localhost` is a secure context too, so IndexedDB, Web Locks and crypto.subtle work there. */
const ORIGIN_IN_CHROMIUM = 'http://app.localhost';

/** The address under which Chromium shows what main knows as `url`. */
export function toChromium(url: string): string {
  return url.startsWith(`${PAGE_ORIGIN}/`) ? ORIGIN_IN_CHROMIUM + url.slice(PAGE_ORIGIN.length) : url;
}

export function toElectron(url: string): string {
  return url.startsWith(`${ORIGIN_IN_CHROMIUM}/`) ? PAGE_ORIGIN + url.slice(ORIGIN_IN_CHROMIUM.length) : url;
}
