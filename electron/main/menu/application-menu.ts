import { Menu } from 'electron';
import type { MenuItem } from '#shared/ipc/menu-item.ts';
import type { HostTexts } from '../texts/host-texts.ts';
import { menuTemplate } from './menu-template.ts';

/** macOS reserves the first menu for the app itself and translates it. */
function withAppMenu(template: Electron.MenuItemConstructorOptions[]): Electron.MenuItemConstructorOptions[] {
  return process.platform === 'darwin' ? [{ role: 'appMenu' }, ...template] : template;
}

export function showApplicationMenu(items: readonly MenuItem[], run: (commandId: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(withAppMenu(menuTemplate(items, run))));
}

/**
 * Until the page has described its menu. Replaces Electron's own, which offers developer tools and links to web pages. macOS takes the keys for
 * copying and pasting from a menu, so there has to be one.
 */
export function showFirstMenu({ edit }: HostTexts): void {
  const items: MenuItem[] = (['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ type: 'role', role, label: edit[role] }));
  showApplicationMenu([{ type: 'submenu', label: edit.menu, items }], () => undefined);
}
