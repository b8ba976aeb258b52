import type { BrowserWindowConstructorOptions } from 'electron';

/** @param developerTools whether they may be opened (never in a packaged app) */
export function windowOptions(preload: string, dark: boolean, developerTools: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    // Shown when there is something to show, on a ground that does not flash.
    show: false,
    backgroundColor: dark ? '#16181d' : '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      // A dropped file or link must never replace the page.
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: developerTools,
    },
  };
}
