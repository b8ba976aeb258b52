import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { type Theme, themes } from '#renderer/frame/settings.ts';

import { settingsText } from './text.ts';

const themeCommand = (theme: Theme): Command => ({
  id: `settings.theme.${theme}`,
  group: 'view',
  label: ({ i18n }) => translator(i18n, settingsText)(`command.theme.${theme}`),
  keywords: [`${theme} theme`, '主题', '配色'],
  isEnabled: ({ settings }) => settings.theme.get() !== theme,
  run: ({ settings }) => settings.setTheme(theme),
});

export const settingsCommands: readonly Command[] = [
  {
    id: 'settings.open',
    group: 'file',
    label: ({ i18n }) => translator(i18n, settingsText)('command.open'),
    keywords: ['settings', 'preferences', '设置', '偏好'],
    shortcut: 'Mod+,',
    isEnabled: () => true,
    run: (workbench) => workbench.openDialog('settings.open'),
  },
  {
    id: 'settings.language',
    group: 'view',
    label: ({ i18n }) => translator(i18n, settingsText)('command.language'),
    keywords: ['language', 'English', '中文', '语言'],
    isEnabled: () => true,
    run: ({ settings }) => settings.setLanguage(settings.language.get() === 'en' ? 'zh-CN' : 'en'),
  },
  ...themes.map(themeCommand),
  {
    id: 'settings.backups',
    group: 'file',
    label: ({ i18n }) => translator(i18n, settingsText)('command.backups'),
    keywords: ['backups', 'restore', '备份', '恢复'],
    isEnabled: () => true,
    run: (workbench) => workbench.openDialog('settings.open', 'backups'),
  },
  {
    id: 'settings.about',
    group: 'help',
    label: ({ i18n }) => translator(i18n, settingsText)('command.about'),
    keywords: ['about', 'version', 'licences', '关于', '版本'],
    isEnabled: () => true,
    run: (workbench) => workbench.openDialog('settings.open', 'about'),
  },
];
