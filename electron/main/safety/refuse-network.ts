import { app } from 'electron';
import type { Session } from 'electron';
import { isOfPageOrigin } from './is-page-url.ts';

/**
 * Before the app is ready: whatever in Chromium would look for a network by itself finds no host. No crash reporter is ever started.
 */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name);
  }
}

/** `data:` and `blob:` are what the page made itself. */
function isLocal(url: string, developerTools: boolean): boolean {
  if (isOfPageOrigin(url)) return true;
  const scheme = url.slice(0, url.indexOf(':') + 1);
  return scheme === 'data:' || scheme === 'blob:' || (developerTools && scheme === 'devtools:');
}

/** @param developerTools whether the developer tools' own pages may load (never in a packaged app) */
export function refuseNetwork(session: Session, developerTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isLocal(url, developerTools) }));
  // Dictionaries would be fetched; downloads would leave the door that all saving goes through.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
