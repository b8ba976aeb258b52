import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '#shared/ipc/menu-item.ts';

/** The native form of one item. */
function templateOf(item: MenuItem, run: (commandId: string) => void): MenuItemConstructorOptions {
  switch (item.type) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, label: item.label };
    case 'submenu':
      return { label: item.label, submenu: menuTemplate(item.items, run) };
    case 'command':
      return {
        id: item.id,
        label: item.label,
        enabled: item.enabled,
        ...(item.checked === undefined ? {} : { type: 'checkbox', checked: item.checked }),
        // Shown, not registered: the page handles keys itself in both hosts, and nothing may run twice.
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        click: () => run(item.id),
      };
  }
}

/** Builds menus from what the page describes (and the contract has checked). */
export function menuTemplate(items: readonly MenuItem[], run: (commandId: string) => void): MenuItemConstructorOptions[] {
  return items.map((item) => templateOf(item, run));
}
