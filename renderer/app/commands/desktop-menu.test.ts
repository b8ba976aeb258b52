import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { type MenuItem, menuSchema } from '#shared/ipc/menu-item.ts';
import type { Command } from '#renderer/frame/command.ts';
import { createTranslations, translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

import { desktopMenu } from './desktop-menu.ts';

const workbench = {} as Workbench;
const command = (id: string, group: Command['group'], shortcut: string, isPossible: boolean): Command => ({
  id,
  group,
  label: () => `做：${id}`,
  shortcut,
  isEnabled: () => isPossible,
  run: () => undefined,
});
const commands = [command('app.undo', 'edit', 'Mod+Z', false), command('app.shortcuts', 'help', '?', true), command('coding.again', 'coding', '.', true)];
const say = async (language: 'zh-CN' | 'en') => translator(await createTranslations(language, [appText]), appText);

/** The menu as lines: labels, with what stands beside them. */
function lines(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) => {
    if (item.type === 'separator') return ['—'];
    if (item.type === 'submenu') return [`[${item.label}]`, ...lines(item.items)];
    return item.type === 'role' ? [item.role] : [`${item.id} ${item.accelerator ?? ''} ${item.enabled ? 'on' : 'off'}`];
  });
}

describe("the desktop's menu", () => {
  it('holds the commands by group, and what the system does itself', async () => {
    const menu = desktopMenu(commands, workbench, await say('zh-CN'));
    expect(v.is(menuSchema, menu)).toBe(true);
    expect(lines(menu)).toEqual([
      '[项目]', 'quit',
      '[编辑]', 'app.undo CmdOrCtrl+Z off', '—', 'cut', 'copy', 'paste', 'selectAll',
      '[编码]', 'coding.again . on',
      '[显示]', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen',
      '[帮助]', 'app.shortcuts  on', '—', 'about',
    ]);
  });

  it('has only the system’s items at the start screen, in the language that is on', async () => {
    const menu = desktopMenu(commands, null, await say('en'));
    expect(lines(menu)).toEqual(['[Project]', 'quit', '[Edit]', 'cut', 'copy', 'paste', 'selectAll', '[View]', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen', '[Help]', 'about']);
  });
});
