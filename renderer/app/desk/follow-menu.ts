import { same } from '#shared/domain/same.ts';
import type { MenuItem } from '#shared/ipc/menu-item.ts';
import { type AppProblem, problemOf } from '#renderer/frame/app-problem.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { desktopMenu } from '#renderer/app/commands/desktop-menu.ts';
import type { CommandRegistry } from '#renderer/app/commands/command-registry.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

import type { AppDesk } from './app-desk.ts';

/**
 * Keeps the desktop's menu as the app is: its language, the project that is open, what can be done just now. Sent only
 * when it has changed, at most once a turn.
 */
export function followMenu(desk: AppDesk, registry: CommandRegistry): void {
  if (desk.info.host !== 'electron') return;
  let sent: readonly MenuItem[] = [];
  let isDue = false;
  /** The menu that is there stays; the same is sent again at the next change. */
  const refused = (problem: AppProblem): void => {
    sent = [];
    desk.tell(problem);
  };
  const send = (): void => {
    isDue = false;
    const items = desktopMenu(registry.standing, desk.workbench.get(), translator(desk.i18n, appText));
    if (same(items, sent)) return;
    sent = items;
    desk.host.setMenu({ items }).then(
      (set) => {
        if (!set.ok) refused(set.problem);
      },
      (error: unknown) => refused(problemOf(error)),
    );
  };
  const changed = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(send);
  };
  let stops: readonly (() => void)[] = [];
  const followWorkbench = (): void => {
    for (const stop of stops) stop();
    const workbench = desk.workbench.get();
    stops =
      workbench === null
        ? []
        : [workbench.session.state, workbench.session.history, workbench.place, workbench.selection, workbench.chosenCoding, workbench.dialog].map((cell) => cell.subscribe(changed));
    changed();
  };
  desk.workbench.subscribe(followWorkbench);
  desk.i18n.on('languageChanged', changed);
  followWorkbench();
}
