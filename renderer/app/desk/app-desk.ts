import type { i18n as I18n } from 'i18next';

import type { Entry } from '#shared/domain/entry.ts';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import type { AppInfo } from '#shared/ipc/app-info.ts';
import type { Host } from '#shared/ipc/host.ts';
import { type AppProblem, problemOf } from '#renderer/frame/app-problem.ts';
import type { Desk } from '#renderer/frame/desk.ts';
import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { Notices } from '#renderer/frame/notices.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { Session } from '#renderer/session/session.ts';
import type { Catalog } from '#renderer/storage/catalog.ts';
import { roomsOf } from '#renderer/app/commands/command-registry.ts';
import { problemText, sentenceOf } from '#renderer/app/problems/problem-text.ts';
import { LocalProjects } from '#renderer/app/projects/local-projects.ts';
import type { OpenedSession } from '#renderer/app/projects/open-project.ts';
import { ProjectShelf, type RecoveredProject } from '#renderer/app/projects/project-shelf.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import { createWorkbench } from '#renderer/app/workbench/create-workbench.ts';
import { keepPlace, readPlace } from '#renderer/app/workbench/kept-place.ts';

import { BackupKeeper } from './backup-keeper.ts';
import type { CatalogSettings } from './catalog-settings.ts';

export interface AppDeskSetting {
  readonly host: Host;
  readonly info: AppInfo;
  readonly catalog: Catalog;
  readonly settings: CatalogSettings;
  readonly i18n: I18n;
  readonly features: readonly Feature[];
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The words of an entry for a notice. */
  describe(entry: Entry, state: ProjectState): string;
}

/** The project on the desk and what follows it. */
interface Seated {
  readonly id: ProjectId;
  readonly opened: OpenedSession;
  /** null where the host keeps no backups, and where this window only looks. */
  readonly backups: BackupKeeper | null;
  readonly stops: readonly (() => void)[];
}

/** The root of the running app: the settings, the projects, and the one that is open. */
export class AppDesk implements Desk {
  readonly #setting: AppDeskSetting;
  readonly #workbench = new Cell<Workbench | null>(null);
  readonly #shelf: ProjectShelf;
  #seated: Seated | null = null;
  /** Fulfils when the last project that was left is put away. */
  #leaving: Promise<void> = Promise.resolve();
  readonly notices = new Notices();
  readonly projects: LocalProjects;

  constructor(setting: AppDeskSetting) {
    this.#setting = setting;
    const { host, catalog, settings, clock, ids } = setting;
    this.#shelf = new ProjectShelf(catalog, clock);
    this.projects = new LocalProjects({
      host,
      appVersion: setting.info.version,
      shelf: this.#shelf,
      settings,
      clock,
      ids,
      tell: this.tell,
      tellRecovered: (recovered) => this.#tellRecovered(recovered),
      onOpened: (id, opened) => this.#seat(id, opened),
      showReturned: (returned) => this.#workbench.get()?.openDialog('review.merge', returned),
      current: () => (this.#seated === null ? null : { id: this.#seated.id, session: this.#seated.opened.session }),
      leave: () => this.#leave(),
      left: () => this.#leaving,
    });
  }

  get host(): Host {
    return this.#setting.host;
  }

  get info(): AppInfo {
    return this.#setting.info;
  }

  get settings(): CatalogSettings {
    return this.#setting.settings;
  }

  get i18n(): I18n {
    return this.#setting.i18n;
  }

  get workbench(): ReadableCell<Workbench | null> {
    return this.#workbench;
  }

  /** Puts the list of projects in order, as far as the disk lets it. For the start. */
  async tidy(): Promise<void> {
    try {
      for (const recovered of await this.#shelf.tidy()) this.#tellRecovered(recovered);
    } catch (error) {
      this.tell(problemOf(error));
    }
  }

  /** Puts away what is open before the window closes: waits for what is being saved, and for the last backup. */
  async settle(): Promise<void> {
    await this.#leaving;
    await this.#seated?.opened.session.settled();
    await this.#seated?.backups?.writeIfChanged();
  }

  readonly openId = (): ProjectId | null => this.#seated?.id ?? null;

  /** Writes a backup of the open project now. False where there is none to write, or it failed; a failure is told. */
  readonly backUp = (): Promise<boolean> => this.#seated?.backups?.write() ?? Promise.resolve(false);

  /** Tells a problem in the language that is on. @returns the notice's id */
  readonly tell = (problem: AppProblem): number => this.notices.show('error', sentenceOf(translator(this.i18n, problemText), problem));

  /** In the tone that stays until it is closed: nobody must miss it. */
  #tellRecovered({ name, entries }: RecoveredProject): void {
    this.notices.show('error', translator(this.i18n, appText)('notice.recovered', { project: name, count: entries }));
  }

  /** Leaves the project that is open, if any: waits for what is being saved and lets other windows write it. Never rejects. */
  #leave(): Promise<void> {
    this.#leaving = this.#leaving.then(() => this.#clear());
    return this.#leaving;
  }

  async #clear(): Promise<void> {
    const seated = this.#seated;
    if (seated === null) return;
    this.#seated = null;
    this.#workbench.set(null);
    for (const stop of seated.stops) stop();
    // What they offer to take back cannot be taken back any more.
    for (const { id } of this.notices.shown.get()) this.notices.close(id);
    try {
      await seated.backups?.stop();
      await seated.opened.close();
      await this.host.setPendingCommits({ count: 0 });
      await this.#shelf.refresh();
    } catch (error) {
      this.tell(problemOf(error));
    }
  }

  async #seat(id: ProjectId, opened: OpenedSession): Promise<void> {
    const { host, i18n, features, describe } = this.#setting;
    const { session } = opened;
    let turnedBack: number | null = null;
    const workbench = createWorkbench({
      host,
      settings: this.settings,
      session,
      notices: this.notices,
      i18n,
      place: await readPlace(session, roomsOf(features).map((room) => room.id)),
      tell: this.tell,
      tellTurnedBack: (entry) => {
        const say = translator(i18n, appText);
        // One at a time: whoever goes back ten steps wants to know of the last.
        if (turnedBack !== null) this.notices.close(turnedBack);
        turnedBack = this.notices.show('info', say(entry.cause?.kind === 'redo' ? 'notice.redone' : 'notice.undone', { what: describe(entry, session.state.get()) }));
      },
      exportProject: async () => {
        if (await this.projects.exportCurrent()) this.notices.show('done', translator(i18n, appText)('notice.exported'));
      },
      leave: () => void this.#leave(),
    });
    const { clock, info } = this.#setting;
    const keepsBackups = info.host === 'electron' && !session.readOnly;
    this.#seated = {
      id,
      opened,
      backups: keepsBackups ? new BackupKeeper({ host, id, session, appVersion: info.version, clock, tell: this.tell }) : null,
      stops: [
        keepPlace(workbench),
        session.pending.subscribe(() => void host.setPendingCommits({ count: session.pending.get() })),
        followName(session, (name) => void this.#shelf.touch(id, { name }).catch((error: unknown) => this.tell(problemOf(error)))),
      ],
    };
    this.#workbench.set(workbench);
  }

}

/** Has the list of projects follow the project's own name whenever that changes. @returns the end of it. */
function followName(session: Session, rename: (name: string) => void): () => void {
  let known = session.state.get().project?.name;
  return session.state.subscribe(() => {
    const name = session.state.get().project?.name;
    if (name === undefined || name === known) return;
    known = name;
    rename(name);
  });
}
