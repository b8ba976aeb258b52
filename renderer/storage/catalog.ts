import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';

import { instantSchema, type Instant, type ProjectId, projectIdSchema } from '#shared/domain/ids.ts';
import { StoreError } from '#shared/ports/project-store.ts';

import { databaseNameOf, hasDatabase, projectIdOf } from './project-database.ts';
import { refuseNewer } from './refuse-newer.ts';
import { removeSafetyFolder } from './safety/safety-folder.ts';
import { storeErrorFrom } from './store-problem.ts';

const listedProjectSchema = v.object({
  id: projectIdSchema,
  name: v.string(),
  createdAt: instantSchema,
  openedAt: instantSchema,
});
/** A project of this machine as the start screen lists it. */
export type ListedProject = v.InferOutput<typeof listedProjectSchema>;

class CatalogDatabase extends Dexie {
  readonly projects!: Table<ListedProject, string>;
  readonly settings!: Table<{ readonly key: string; readonly value: unknown }, string>;
  /** Databases that are being made or taken away: whoever finds one here and no window at work on it may clear it. */
  readonly unfinished!: Table<{ readonly id: ProjectId }, string>;

  constructor() {
    super('dyadtrace-catalog', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ projects: 'id', settings: 'key', unfinished: 'id' });
  }
}

/**
 * The small database that lists the projects and keeps what belongs to the machine: name, language, theme.
 * Every method throws a StoreError where the disk refuses.
 */
export class Catalog {
  readonly #db = new CatalogDatabase();
  #checked: Promise<void> | null = null;

  /** The projects, last opened first. A row that is not one is left out: the project itself is elsewhere. */
  async projects(): Promise<ListedProject[]> {
    const rows: unknown[] = await this.#guarded(() => this.#db.projects.toArray());
    const listed = rows.flatMap((row) => {
      const parsed = v.safeParse(listedProjectSchema, row);
      return parsed.success ? [parsed.output] : [];
    });
    return listed.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }

  /**
   * Announces a project whose database is about to be made. Until `list` it is nobody's, and cleared if this window dies.
   * Refused with `store.conflict` where a project of that id is on the list, or has a database that nobody announced (one
   * that this version cannot read, say): it must never be taken for an unfinished one.
   */
  async announce(id: ProjectId): Promise<void> {
    await this.#guarded(async () => {
      const isOnDisk = await hasDatabase(id);
      await this.#db.transaction('rw', this.#db.projects, this.#db.unfinished, async () => {
        const [listed, unfinished] = await Promise.all([this.#db.projects.get(id), this.#db.unfinished.get(id)]);
        if (listed !== undefined || (isOnDisk && unfinished === undefined)) throw new StoreError({ code: 'store.conflict', params: { kind: 'project', id } });
        await this.#db.unfinished.put({ id });
      });
    });
  }

  /** Lists a project whose database is whole. */
  async list(project: ListedProject): Promise<void> {
    await this.#guarded(() =>
      this.#db.transaction('rw', this.#db.projects, this.#db.unfinished, async () => {
        await this.#db.projects.put(project);
        await this.#db.unfinished.delete(project.id);
      }),
    );
  }

  async touch(id: ProjectId, changes: { openedAt?: Instant; name?: string }): Promise<void> {
    await this.#guarded(() => this.#db.projects.update(id, changes));
  }

  /** Takes a project off the list, then deletes its database; a crash between the two leaves it to `unfinishedProjects`. */
  async remove(id: ProjectId): Promise<void> {
    await this.#guarded(() =>
      this.#db.transaction('rw', this.#db.projects, this.#db.unfinished, async () => {
        await this.#db.unfinished.put({ id });
        await this.#db.projects.delete(id);
      }),
    );
    await this.clear(id);
  }

  /** Deletes the database of a project that is not on the list, and its safety copy first: nothing must bring it back. */
  async clear(id: ProjectId): Promise<void> {
    await this.#guarded(async () => {
      await removeSafetyFolder(id);
      await Dexie.delete(databaseNameOf(id));
      await this.#db.unfinished.delete(id);
    });
  }

  /** Projects that a window began to make or to delete and did not finish. One on the list is never among them, whatever is noted. */
  async unfinishedProjects(): Promise<ProjectId[]> {
    return this.#guarded(() =>
      this.#db.transaction('r', this.#db.projects, this.#db.unfinished, async () => {
        const listed = new Set<string>(await this.#db.projects.toCollection().primaryKeys());
        return (await this.#db.unfinished.toArray()).map(({ id }) => id).filter((id) => !listed.has(id));
      }),
    );
  }

  /** Projects whose database is there though nothing speaks of them: their catalog was lost, they were not. */
  async strayProjects(): Promise<ProjectId[]> {
    return this.#guarded(async () => {
      // Both at one moment: a project that is being listed just now goes from the one to the other.
      const keys = await this.#db.transaction('r', this.#db.projects, this.#db.unfinished, () =>
        Promise.all([this.#db.projects.toCollection().primaryKeys(), this.#db.unfinished.toCollection().primaryKeys()]),
      );
      const known = new Set<string>(keys.flat());
      return (await Dexie.getDatabaseNames()).flatMap((name) => projectIdOf(name) ?? []).filter((id) => !known.has(id));
    });
  }

  async setting<Schema extends v.GenericSchema>(key: string, schema: Schema): Promise<v.InferOutput<Schema> | null> {
    const row = await this.#guarded(() => this.#db.settings.get(key));
    const parsed = v.safeParse(schema, row?.value);
    return parsed.success ? parsed.output : null;
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    await this.#guarded(() => this.#db.settings.put({ key, value }));
  }

  close(): void {
    this.#db.close();
  }

  async #guarded<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    try {
      await (this.#checked ??= refuseNewer(this.#db));
      return await work();
    } catch (error) {
      throw storeErrorFrom(error);
    }
  }
}
