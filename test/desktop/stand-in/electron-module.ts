import type { StandInApp } from './app.ts';
import { browserWindowClass } from './browser-window.ts';
import type { WindowSurface } from './browser-window.ts';
import { standInClipboard } from './clipboard.ts';
import { StandInDialogs } from './dialogs.ts';
import { StandInIpcMain } from './ipc.ts';
import { standInMenu } from './menu.ts';
import type { StandInSession } from './session.ts';
import { strict } from './strict.ts';

/** All that main finds behind `require('electron')`, with what a test needs to look at it from behind. */
export function electronModule(app: StandInApp, session: StandInSession, surface: WindowSurface) {
  const dialogs = new StandInDialogs();
  const menu = standInMenu();
  const clipboard = standInClipboard();
  const ipcMain = new StandInIpcMain();
  const windows: object[] = [];
  const openedFolders: string[] = [];
  const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
  const privilegedSchemes: object[] = [];

  const module = strict('module', {
    app: strict('app', app),
    BrowserWindow: browserWindowClass(app, surface, (options) => windows.push(options)),
    clipboard: strict('clipboard', clipboard.clipboard),
    ClipboardItem: clipboard.ClipboardItem,
    dialog: strict('dialog', dialogs),
    ipcMain: strict('ipcMain', ipcMain),
    Menu: strict('Menu', menu.Menu),
    nativeTheme,
    protocol: strict('protocol', {
      registerSchemesAsPrivileged(schemes: readonly object[]): void {
        app.assertNotReady('protocol.registerSchemesAsPrivileged()');
        privilegedSchemes.push(...schemes);
      },
    }),
    session: strict('session', { defaultSession: session }),
    shell: strict('shell', {
      openPath(path: string): Promise<string> {
        openedFolders.push(path);
        return Promise.resolve('');
      },
    }),
  });
  return { module, dialogs, menu, ipcMain, clipboard: clipboard.written, nativeTheme, windows, openedFolders, privilegedSchemes };
}

export type ElectronModule = ReturnType<typeof electronModule>;
