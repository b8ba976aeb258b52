import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

type Key = keyof (typeof appText)['zh'] & string;

const say =
  (key: Key) =>
  ({ i18n }: Workbench): string =>
    translator(i18n, appText)(key);

const always = (): boolean => true;

/** What the shell itself can do. */
export const appCommands: readonly Command[] = [
  {
    id: 'app.palette',
    group: 'view',
    label: say('command.palette'),
    keywords: ['command palette', '命令面板'],
    shortcut: 'Mod+K',
    isEnabled: always,
    run: (workbench) => workbench.openDialog('app.palette'),
  },
  {
    id: 'app.undo',
    group: 'edit',
    label: say('command.undo'),
    keywords: ['undo', '撤销'],
    shortcut: 'Mod+Z',
    isEnabled: ({ session }) => !session.readOnly && session.history.get().undoable.length > 0,
    run: (workbench) => workbench.undo(),
  },
  {
    id: 'app.redo',
    group: 'edit',
    label: say('command.redo'),
    keywords: ['redo', '重做'],
    shortcut: 'Mod+Shift+Z',
    otherShortcuts: ['Mod+Y'],
    isEnabled: ({ session }) => !session.readOnly && session.history.get().redoable.length > 0,
    run: (workbench) => workbench.redo(),
  },
  {
    id: 'app.shortcuts',
    group: 'help',
    label: say('command.shortcuts'),
    keywords: ['keyboard shortcuts', '快捷键'],
    shortcut: '?',
    isEnabled: always,
    run: (workbench) => workbench.openDialog('app.shortcuts'),
  },
  {
    id: 'app.exportProject',
    group: 'file',
    label: say('command.exportProject'),
    keywords: ['export project file', 'dyadtrace', 'backup', '备份', '另存'],
    isEnabled: always,
    run: (workbench) => workbench.exportProject(),
  },
  {
    id: 'app.leave',
    group: 'file',
    label: say('command.leave'),
    keywords: ['leave project', 'close', '关闭项目', '返回首页'],
    isEnabled: always,
    run: (workbench) => workbench.leave(),
  },
];
