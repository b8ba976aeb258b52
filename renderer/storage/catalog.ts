import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';

import { instantSchema, type Instant, type ProjectId, projectIdSchema } from '#shared/domain/ids.ts';

import { databaseNameOf } from './project-database.ts';
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

  constructor() {
    super('dyadtrace-catalog', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ projects: 'id', settings: 'key' });
  }
}

/** The small database that lists the projects and keeps what belongs to the machine: name, language, theme. */
export class Catalog {
  readonly #db = new CatalogDatabase();

  /** The projects, last opened first. A row that is not one is left out: the project itself is elsewhere. */
  async projects(): Promise<ListedProject[]> {
    const rows: unknown[] = await this.#db.projects.toArray();
    const listed = rows.flatMap((row) => {
      const parsed = v.safeParse(listedProjectSchema, row);
      return parsed.success ? [parsed.output] : [];
    });
    return listed.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }

  async list(project: ListedProject): Promise<void> {
    await this.#db.projects.put(project);
  }

  async touch(id: ProjectId, changes: { openedAt?: Instant; name?: string }): Promise<void> {
    await this.#db.projects.update(id, changes);
  }

  /** Deletes the project's database, then its line: a crash between the two leaves a line that opens to an empty project, never data without a line. */
  async remove(id: ProjectId): Promise<void> {
    try {
      await Dexie.delete(databaseNameOf(id));
      await this.#db.projects.delete(id);
    } catch (error) {
      throw storeErrorFrom(error);
    }
  }

  async setting<Schema extends v.GenericSchema>(key: string, schema: Schema): Promise<v.InferOutput<Schema> | null> {
    const row = await this.#db.settings.get(key);
    const parsed = v.safeParse(schema, row?.value);
    return parsed.success ? parsed.output : null;
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    await this.#db.settings.put({ key, value });
  }
}
