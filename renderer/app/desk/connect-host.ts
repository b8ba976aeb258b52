import type { FileToken } from '#shared/ipc/chosen-file.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import type { CommandRegistry } from '#renderer/app/commands/command-registry.ts';
import { runCommand } from '#renderer/app/commands/run-command.ts';

import type { AppDesk } from './app-desk.ts';
import { followMenu } from './follow-menu.ts';

/** Has the host follow the app's language, theme and menu, and the app answer what the host tells it. */
export function connectHost(desk: AppDesk, registry: CommandRegistry): void {
  const { host, settings, workbench } = desk;
  const tellFailure = (error: unknown): void => void desk.tell(problemOf(error));

  const followLanguage = (): void => {
    const language = settings.language.get();
    desk.i18n.changeLanguage(language).catch(tellFailure);
    void host.setLanguage({ language });
  };
  const followTheme = (): void => void host.setTheme({ theme: settings.theme.get() });
  settings.language.subscribe(followLanguage);
  settings.theme.subscribe(followTheme);
  followLanguage();
  followTheme();
  followMenu(desk, registry);

  const openFile = async (name: string, token: FileToken): Promise<void> => {
    const read = await host.readFile({ token });
    if (read.ok) await desk.projects.openFile({ name, bytes: read.value });
    else desk.tell(read.problem);
  };
  const answerClose = async (closeId: string): Promise<void> => {
    await desk.settle();
    await host.answerClose({ closeId, answer: 'ready' });
  };
  host.on.menuCommand(({ id }) => {
    const current = workbench.get();
    const command = current === null ? undefined : registry.find(id, current);
    if (current !== null && command !== undefined) void runCommand(command, current);
  });
  host.on.openProjectFile(({ file }) => void openFile(file.name, file.token).catch(tellFailure));
  host.on.closeRequested(({ closeId }) => void answerClose(closeId).catch(tellFailure));
}
