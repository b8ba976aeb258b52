import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import { type AppProblem, problemOf } from '#renderer/frame/app-problem.ts';
import type { Introduced, Introduction, ProjectLine, Projects, ProjectWish } from '#renderer/frame/desk.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { Catalog } from '#renderer/storage/catalog.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import type { CatalogSettings } from '#renderer/app/desk/catalog-settings.ts';

import { newProject } from './new-project.ts';
import { type IntroducedCoder, type OpenedSession, openProject } from './open-project.ts';
import { takeProjectLock } from './project-lock.ts';

export interface LocalProjectsSetting {
  readonly catalog: Catalog;
  readonly settings: CatalogSettings;
  readonly clock: Clock;
  readonly ids: IdSource;
  tell(problem: AppProblem): void;
  /** Puts an opened project on the desk. */
  onOpened(id: ProjectId, opened: OpenedSession): Promise<void>;
  /** Which project is on the desk. */
  openId(): ProjectId | null;
  /** Takes it off. */
  leave(): Promise<void>;
}

/** The projects in this browser profile or this installation. */
export class LocalProjects implements Projects {
  readonly #setting: LocalProjectsSetting;
  readonly #list = new Cell<readonly ProjectLine[]>([]);
  readonly #introduction = new Cell<Introduction | null>(null);

  constructor(setting: LocalProjectsSetting) {
    this.#setting = setting;
  }

  get list(): ReadableCell<readonly ProjectLine[]> {
    return this.#list;
  }

  get introduction(): ReadableCell<Introduction | null> {
    return this.#introduction;
  }

  async refresh(): Promise<void> {
    this.#list.set(await this.#setting.catalog.projects());
  }

  /** Clears what a window that died left half made or half deleted, and lists again what the catalog has lost. To be called at the start. */
  async tidy(): Promise<void> {
    const { catalog, clock } = this.#setting;
    for (const id of await catalog.unfinishedProjects()) await withLock(id, () => catalog.clear(id));
    for (const id of await catalog.strayProjects()) {
      await withLock(id, async () => {
        const store = new DexieProjectStore(id);
        try {
          const { project } = (await store.load()).state;
          if (project !== null) await catalog.list({ id, name: project.name, createdAt: project.createdAt, openedAt: clock.now() });
        } finally {
          store.close();
        }
      });
    }
    await this.refresh();
  }

  create(wish: ProjectWish): Promise<boolean> {
    return this.#told(async () => {
      const { settings, clock, ids } = this.#setting;
      const person = settings.person.get();
      if (person === null) throw new Error('a project needs to know its coder');
      const id = ids.next() as ProjectId;
      const made = newProject(id, wish, person, { coderId: person.id, now: () => clock.now(), nextId: () => ids.next() });
      if (!made.ok) return made.problem;
      await this.add(id, made.value);
      return this.#opened(id);
    });
  }

  open(id: ProjectId): Promise<boolean> {
    return this.#told(() => this.#opened(id));
  }

  reopen(): Promise<boolean> {
    return this.#told(async () => {
      const id = this.#setting.openId();
      return id === null ? null : this.#opened(id);
    });
  }

  remove(id: ProjectId): Promise<boolean> {
    return this.#told(async () => {
      const gone = await withLock(id, () => this.#setting.catalog.remove(id));
      await this.refresh();
      return gone ? null : { code: 'project.inUse', params: {} };
    });
  }

  /** Writes a whole project into a database of its own and lists it: all of it, or nothing. */
  async add(id: ProjectId, content: ProjectContent): Promise<void> {
    const { catalog, clock } = this.#setting;
    const lock = await takeProjectLock(id);
    if (lock === null) throw new Error(`project ${id} is at work already`);
    try {
      await catalog.announce(id);
      await importProject(id, content);
      const now = clock.now();
      await catalog.list({ id, name: content.state.project?.name ?? '', createdAt: content.state.project?.createdAt ?? now, openedAt: now });
    } catch (error) {
      await catalog.clear(id);
      throw error;
    } finally {
      lock.release();
    }
    await this.refresh();
  }

  /** null where the project is on the desk; `cancelled` where the person thought better of it; else why not. */
  async #opened(id: ProjectId): Promise<AppProblem | 'cancelled' | null> {
    const { settings, clock, ids, catalog, leave } = this.#setting;
    await leave();
    const opened = await openProject(id, {
      clock,
      ids,
      personId: settings.person.get()?.id ?? null,
      introduce: (state) => this.#introduce(state),
    });
    if (!opened.ok) return opened.problem;
    if (opened.value === null) return 'cancelled';
    await catalog.touch(id, { openedAt: clock.now() });
    await this.#setting.onOpened(id, opened.value);
    return null;
  }

  async #introduce(state: ProjectState): Promise<IntroducedCoder | null> {
    const { settings } = this.#setting;
    const introduced = await new Promise<Introduced | null>((answer) => {
      this.#introduction.set({ projectName: state.project?.name ?? '', coders: [...state.coders.values()], answer });
    });
    this.#introduction.set(null);
    if (introduced === null) return null;
    if (introduced.kind === 'coder') {
      if (settings.person.get() === null) await settings.setPerson(introduced.coder);
      return { coderId: introduced.coder.id, newName: null };
    }
    const person = settings.person.get() ?? (await settings.setPerson({ name: introduced.name, role: 'coder' }));
    return { coderId: person.id, newName: introduced.name };
  }

  /** Does `work` and tells what goes wrong. Whether it went well. */
  async #told(work: () => Promise<AppProblem | 'cancelled' | null>): Promise<boolean> {
    try {
      const outcome = await work();
      if (outcome !== null && outcome !== 'cancelled') this.#setting.tell(outcome);
      return outcome === null;
    } catch (error) {
      this.#setting.tell(problemOf(error));
      return false;
    }
  }
}

/** Does `work` while no window has the project; whether it was done. */
async function withLock(id: ProjectId, work: () => Promise<void>): Promise<boolean> {
  const lock = await takeProjectLock(id);
  if (lock === null) return false;
  try {
    await work();
    return true;
  } finally {
    lock.release();
  }
}
