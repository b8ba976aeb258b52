import { featureText } from '#renderer/frame/feature-text.ts';

export const settingsText = featureText(
  'settings',
  {
    'command.open': '设置',
    'command.language': '切换到英文界面（English）',
    'command.theme.system': '配色：跟随系统',
    'command.theme.light': '配色：浅色',
    'command.theme.dark': '配色：深色',
    title: '设置',
    close: '关闭',
    language: '界面语言',
    theme: '配色',
    'theme.system': '跟随系统',
    'theme.light': '浅色',
    'theme.dark': '深色',
  },
  {
    'command.open': 'Settings',
    'command.language': 'Switch to Chinese (中文)',
    'command.theme.system': 'Colours: as the system has them',
    'command.theme.light': 'Colours: light',
    'command.theme.dark': 'Colours: dark',
    title: 'Settings',
    close: 'Close',
    language: 'Language',
    theme: 'Colours',
    'theme.system': 'As the system',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
  },
);
