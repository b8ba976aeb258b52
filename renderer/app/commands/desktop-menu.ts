import type { Command, CommandGroup } from '#renderer/frame/command.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import type { appText } from '#renderer/app/texts/app-text.ts';
import type { MenuItem } from '#shared/ipc/menu-item.ts';

import { acceleratorOf } from './shortcut.ts';

type Say = Translate<keyof (typeof appText)['zh'] & string>;
type Role = Extract<MenuItem, { type: 'role' }>['role'];

const groups: readonly CommandGroup[] = ['file', 'edit', 'coding', 'go', 'view', 'help'];

/** What the system itself can do, below the commands of the group. */
const rolesOf: Readonly<Record<CommandGroup, readonly (readonly [Role, Parameters<Say>[0]])[]>> = {
  file: [['quit', 'menu.quit']],
  edit: [['cut', 'menu.cut'], ['copy', 'menu.copy'], ['paste', 'menu.paste'], ['selectAll', 'menu.selectAll']],
  coding: [],
  go: [],
  view: [['zoomIn', 'menu.zoomIn'], ['zoomOut', 'menu.zoomOut'], ['resetZoom', 'menu.resetZoom'], ['togglefullscreen', 'menu.fullScreen']],
  help: [['about', 'menu.about']],
};

function itemOf(command: Command, workbench: Workbench): MenuItem {
  const accelerator = command.shortcut === undefined ? undefined : acceleratorOf(command.shortcut);
  return { type: 'command', id: command.id, label: command.label(workbench), enabled: command.isEnabled(workbench), ...(accelerator === undefined ? {} : { accelerator }) };
}

/**
 * The desktop's menu: the standing commands by group, each with what the system adds, in the language that is on.
 * @param workbench null at the start screen, where only the system's own items are of use
 */
export function desktopMenu(commands: readonly Command[], workbench: Workbench | null, say: Say): MenuItem[] {
  return groups.flatMap((group): MenuItem[] => {
    const own = workbench === null ? [] : commands.filter((command) => command.group === group).map((command) => itemOf(command, workbench));
    const roles = rolesOf[group].map(([role, key]): MenuItem => ({ type: 'role', role, label: say(key) }));
    const items: MenuItem[] = own.length > 0 && roles.length > 0 ? [...own, { type: 'separator' }, ...roles] : [...own, ...roles];
    return items.length === 0 ? [] : [{ type: 'submenu', label: say(`group.${group}`), items }];
  });
}
