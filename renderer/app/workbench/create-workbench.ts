import type { i18n as I18n } from 'i18next';

import type { Entry } from '#shared/domain/entry.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Host } from '#shared/ipc/host.ts';
import { type AppProblem, problemOf } from '#renderer/frame/app-problem.ts';
import type { Settings } from '#renderer/frame/settings.ts';
import type { Notices } from '#renderer/frame/notices.ts';
import type { Place } from '#renderer/frame/place.ts';
import type { OpenDialog, SelectedPassage, Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';
import type { Session, SessionProblemCode } from '#renderer/session/session.ts';

export interface WorkbenchSetting {
  readonly host: Host;
  readonly settings: Settings;
  readonly session: Session;
  readonly notices: Notices;
  readonly i18n: I18n;
  /** Where to begin. */
  readonly place: Place;
  /** Tells a problem. @returns the notice's id */
  tell(problem: AppProblem): number;
  /** Says what an undo or a redo did. */
  tellTurnedBack(entry: Entry): void;
  exportProject(): Promise<void>;
  leave(): void;
}

/** Problems that mean: what the person just did is not on disk. */
const saveFailures: ReadonlySet<string> = new Set<SessionProblemCode>(['store.full', 'store.failed', 'store.conflict']);

/** The workbench of an open project. */
export function createWorkbench({ host, settings, session, notices, i18n, place: firstPlace, tell, tellTurnedBack, exportProject, leave }: WorkbenchSetting): Workbench {
  const place = new Cell(firstPlace);
  const dialog = new Cell<OpenDialog | null>(null);
  const saveFailure = new Cell<AppProblem | null>(null);
  /** The notice that told of a failure to save over a dialog. */
  let toldOverDialog: number | null = null;

  /** The entry that came of `work`, or null after telling what went wrong. */
  async function carriedOut(work: Promise<Result<Entry, SessionProblemCode>>): Promise<Entry | null> {
    try {
      const result = await work;
      if (result.ok) {
        saveFailure.set(null);
        if (toldOverDialog !== null) notices.close(toldOverDialog);
        toldOverDialog = null;
        return result.value;
      }
      // A failure to save stays in view above the room, with what to do; a notice alone would not do, but says it over a dialog.
      if (!saveFailures.has(result.problem.code)) tell(result.problem);
      else {
        saveFailure.set(result.problem);
        if (dialog.get() !== null) toldOverDialog = tell(result.problem);
      }
    } catch (error) {
      tell(problemOf(error));
    }
    return null;
  }

  async function turnedBack(work: Promise<Result<Entry, SessionProblemCode>>): Promise<void> {
    const entry = await carriedOut(work);
    if (entry !== null) tellTurnedBack(entry);
  }

  return {
    host,
    settings,
    session,
    notices,
    i18n,
    place,
    dialog,
    saveFailure,
    selection: new Cell<SelectedPassage | null>(null),
    chosenCoding: new Cell<CodingId | null>(null),
    language: () => (i18n.language === 'en' ? 'en' : 'zh-CN'),
    run: (operation, input) => carriedOut(session.run(operation, input)),
    undo: () => turnedBack(session.undo()),
    redo: () => turnedBack(session.redo()),
    tell,
    go(target) {
      const now = place.get();
      const stays = target.room === undefined || target.room === now.room;
      place.set({ ...(stays ? now : { ...now, codingId: null, passage: null }), ...target });
    },
    openDialog: (name, about = null) => dialog.set({ name, about }),
    closeDialog: () => dialog.set(null),
    exportProject,
    leave,
  };
}
