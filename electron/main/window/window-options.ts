import type { BrowserWindowConstructorOptions } from 'electron';

/** @param developerTools whether they may be opened (never in a packaged app) */
export function windowOptions(preload: string, dark: boolean, developerTools: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    // Shown when there is something to show, on the page's own ground (--color-canvas), so that nothing flashes.
    show: false,
    backgroundColor: dark ? '#141619' : '#f3f1ec',
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
