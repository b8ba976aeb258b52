import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { codingsOf } from '#shared/domain/state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import type { ProjectLine, ProjectSummary } from '#renderer/frame/desk.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import { wholeProject } from '#renderer/session/whole-project.ts';
import type { Catalog } from '#renderer/storage/catalog.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import { hasDatabase } from '#renderer/storage/project-database.ts';
import { SafetyCopy } from '#renderer/storage/safety/safety-copy.ts';
import { projectsWithCopy } from '#renderer/storage/safety/safety-folder.ts';

import { takeProjectLock } from './project-lock.ts';

/** A project that was gone from the database and is there again, with as many entries in its journal. */
export interface RecoveredProject {
  readonly name: string;
  readonly entries: number;
}

/** Where this machine's projects stand: made whole or not at all, deleted whole, never lost from the list. Throws StoreErrors. */
export class ProjectShelf {
  readonly #catalog: Catalog;
  readonly #clock: Clock;
  readonly #list = new Cell<readonly ProjectLine[]>([]);

  constructor(catalog: Catalog, clock: Clock) {
    this.#catalog = catalog;
    this.#clock = clock;
  }

  /** The last opened first. */
  get list(): ReadableCell<readonly ProjectLine[]> {
    return this.#list;
  }

  async refresh(): Promise<void> {
    this.#list.set(await this.#catalog.projects());
  }

  async touch(id: ProjectId, changes: { openedAt?: Instant; name?: string }): Promise<void> {
    await this.#catalog.touch(id, changes);
    await this.refresh();
  }

  /**
   * Clears what a window that died left half made or half deleted, lists again what the catalog has lost, and builds again
   * from its safety copy what the browser has lost. For the start. @returns the last
   */
  async tidy(): Promise<readonly RecoveredProject[]> {
    for (const id of await this.#catalog.unfinishedProjects()) await withLock(id, () => this.#catalog.clear(id));
    for (const id of await this.#catalog.strayProjects()) await withLock(id, () => this.#listAgain(id));
    const recovered: RecoveredProject[] = [];
    for (const id of await projectsWithCopy()) {
      if (!(await hasDatabase(id))) await withLock(id, async () => recovered.push(...(await this.#recover(id))));
    }
    await this.refresh();
    return recovered;
  }

  /** Writes a whole project into a database of its own and lists it under `name`: all of it, or nothing. */
  async add(id: ProjectId, content: ProjectContent, name: string = content.state.project?.name ?? ''): Promise<void> {
    const added = await withLock(id, async () => {
      await this.#catalog.announce(id);
      try {
        await importProject(id, content);
        const now = this.#clock.now();
        await this.#catalog.list({ id, name, createdAt: content.state.project?.createdAt ?? now, openedAt: now });
      } catch (error) {
        // Where even that fails, the announcement stays and the next start clears it.
        await this.#catalog.clear(id).catch(() => undefined);
        throw error;
      }
    });
    if (!added) throw new Error(`another window is at work on project ${id}`);
    await this.refresh();
  }

  /** Deletes a project for good; false where a window has it open. */
  async remove(id: ProjectId): Promise<boolean> {
    const removed = await withLock(id, () => this.#catalog.remove(id));
    await this.refresh();
    return removed;
  }

  /** Whether something of that id is on disk, on the list or not: a project to be must then have another. */
  isTaken(id: ProjectId): Promise<boolean> {
    return hasDatabase(id);
  }

  summary(id: ProjectId): Promise<ProjectSummary> {
    return reading(id, async (store) => {
      const { state } = await store.load();
      return { transcripts: state.transcripts.size, codebooks: state.codebooks.size, codings: [...codingsOf(state)].length };
    });
  }

  /** All of a project, from disk. */
  content(id: ProjectId): Promise<ProjectContent> {
    return reading(id, wholeProject);
  }

  async #recover(id: ProjectId): Promise<readonly RecoveredProject[]> {
    // Another window may have been here first, or may be deleting it.
    if ((await hasDatabase(id)) || (await this.#catalog.unfinishedProjects()).includes(id)) return [];
    const content = await (await SafetyCopy.open(id, () => undefined))?.content();
    if (content === null || content === undefined || content.state.project === null) return [];
    const { name, createdAt } = content.state.project;
    await importProject(id, content);
    await this.#catalog.list({ id, name, createdAt, openedAt: this.#clock.now() });
    return [{ name, entries: content.journal.length }];
  }

  async #listAgain(id: ProjectId): Promise<void> {
    const store = new DexieProjectStore(id);
    try {
      const { project } = (await store.load()).state;
      if (project !== null) await this.#catalog.list({ id, name: project.name, createdAt: project.createdAt, openedAt: this.#clock.now() });
    } catch (error) {
      // What this version cannot read stays untouched where it is: a newer one may.
      if (!(error instanceof StoreError)) throw error;
    } finally {
      store.close();
    }
  }
}

/** Reads a project that is there. @throws StoreError `store.gone` where it is not: to open its database would make one. */
async function reading<Value>(id: ProjectId, read: (store: DexieProjectStore) => Promise<Value>): Promise<Value> {
  if (!(await hasDatabase(id))) throw new StoreError({ code: 'store.gone', params: {} });
  const store = new DexieProjectStore(id);
  try {
    return await read(store);
  } finally {
    store.close();
  }
}

/** Does `work` while no window has the project; whether it was done. */
async function withLock(id: ProjectId, work: () => Promise<unknown>): Promise<boolean> {
  const lock = await takeProjectLock(id);
  if (lock === null) return false;
  try {
    await work();
    return true;
  } finally {
    lock.release();
  }
}
