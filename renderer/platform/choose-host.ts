import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import type { Host } from '#shared/ipc/host.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';

declare global {
  interface Window {
    /** Put there by preload in the desktop app, and only there. */
    readonly desktop?: DesktopBridge;
  }
}

/** The host this page runs in. Called once, by the composition root. */
export function chooseHost(): Host {
  return window.desktop === undefined ? createBrowserHost() : createElectronHost(window.desktop);
}
