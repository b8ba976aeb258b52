import { problemOf } from '#renderer/frame/app-problem.ts';
import type { CommandRegistry } from '#renderer/app/commands/command-registry.ts';
import { runCommand } from '#renderer/app/commands/run-command.ts';

import type { AppDesk } from './app-desk.ts';

/** Has the host follow the app's language and theme, and the app answer what the host tells it. */
export function connectHost(desk: AppDesk, registry: CommandRegistry): void {
  const { host, settings, workbench } = desk;
  const followLanguage = (): void => {
    const language = settings.language.get();
    void desk.i18n.changeLanguage(language);
    void host.setLanguage({ language });
  };
  const followTheme = (): void => void host.setTheme({ theme: settings.theme.get() });
  settings.language.subscribe(followLanguage);
  settings.theme.subscribe(followTheme);
  followLanguage();
  followTheme();

  host.on.menuCommand(({ id }) => {
    const current = workbench.get();
    const command = current === null ? undefined : registry.find(id, current);
    if (current !== null && command !== undefined) void runCommand(command, current);
  });
  host.on.closeRequested(({ closeId }) => {
    const settled = workbench.get()?.session.settled() ?? Promise.resolve();
    settled
      .catch((error: unknown) => desk.tell(problemOf(error)))
      .then(() => host.answerClose({ closeId, answer: 'ready' }))
      .catch((error: unknown) => desk.tell(problemOf(error)));
  });
}
