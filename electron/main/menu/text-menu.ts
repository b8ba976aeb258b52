import { Menu } from 'electron';
import type { BrowserWindow, ContextMenuParams } from 'electron';
import type { HostTexts } from '../texts/host-texts.ts';

/** What a right click offers in a text field. Elsewhere the page shows its own menus. */
export function textMenuTemplate(params: Pick<ContextMenuParams, 'isEditable' | 'editFlags'>, { edit }: HostTexts): Electron.MenuItemConstructorOptions[] {
  if (!params.isEditable) return [];
  return [
    { role: 'cut', label: edit.cut, enabled: params.editFlags.canCut },
    { role: 'copy', label: edit.copy, enabled: params.editFlags.canCopy },
    { role: 'paste', label: edit.paste, enabled: params.editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: edit.selectAll, enabled: params.editFlags.canSelectAll },
  ];
}

export function offerTextMenu(window: BrowserWindow, texts: () => HostTexts): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = textMenuTemplate(params, texts());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
