import type { HostProblemCode } from '#shared/ipc/host-problem.ts';

/** `{{size}}` and `{{limit}}` are to be given as formatted sizes (“64 MB”), `{{name}}` is a file's name, `{{reason}}` a system code. */
export const en: Readonly<Record<HostProblemCode, string>> = {
  'host.unsupported': 'The browser cannot do this. Use the desktop app for it.',
  'host.badRequest': 'The app asked for something its desktop part does not know ({{request}}). Restart the app; if it happens again, install it anew.',
  'host.badReply': 'The desktop part of the app gave an answer that makes no sense ({{request}}). Restart the app; if it happens again, install it anew.',
  'host.notReached': 'The desktop part of the app does not answer. Whatever is shown as saved is safe; restart the app.',
  'host.failed': 'The system could not do this ({{reason}}). Try again; if it happens again, restart the app.',
  'file.gone': 'The file is no longer there. It may have been moved or removed; choose it again.',
  'file.tooLarge': '“{{name}}” is too large: {{size}}, while at most {{limit}} can be opened. Split the file or make it smaller.',
  'file.unreadable': '“{{name}}” could not be read ({{reason}}). Check that you may read it and that no other program has it locked.',
  'file.notWritten': '“{{name}}” could not be written ({{reason}}). Nothing was changed on disk. Check the free space and your rights there, or choose another folder.',
  'backup.gone': 'This backup is no longer there.',
  'backup.damaged': 'This backup is damaged: its content is not what was written. Use another one.',
};
