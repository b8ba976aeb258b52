import { app, clipboard, ClipboardItem, nativeTheme } from 'electron';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Platform } from '#shared/ipc/app-info.ts';
import type { RequestHandlers } from '../ipc/request-handlers.ts';
import { showApplicationMenu } from '../menu/application-menu.ts';

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { win32: 'windows', darwin: 'mac', linux: 'linux' };

/** What the page may change about the app around it. */
export interface AppControls {
  setLanguage(language: Language): void;
  /** A menu item was chosen. */
  runCommand(id: string): void;
}

type AppRequests = 'appInfo' | 'setLanguage' | 'setTheme' | 'setMenu' | 'copyToClipboard';

export function appHandlers(controls: AppControls): Pick<RequestHandlers, AppRequests> {
  return {
    appInfo: () => ({
      version: app.getVersion(),
      host: 'electron',
      platform: platforms[process.platform] ?? 'other',
      locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
    }),
    setLanguage: ({ language }) => controls.setLanguage(language),
    setTheme({ theme }) {
      nativeTheme.themeSource = theme;
    },
    setMenu: ({ items }) => showApplicationMenu(items, (id) => controls.runCommand(id)),
    async copyToClipboard({ text, html }) {
      await clipboard.write([new ClipboardItem({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) })]);
    },
  };
}
