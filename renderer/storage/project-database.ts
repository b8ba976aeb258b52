import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';

import type { Entry } from '#shared/domain/entry.ts';
import { type ProjectId, projectIdSchema } from '#shared/domain/ids.ts';
import type { Project } from '#shared/domain/project.ts';

import { fillInDefaults } from './fill-in-defaults.ts';
import type { LayerPartRow } from './layer-parts.ts';
import { splitLayers } from './split-layers.ts';

export interface JournalRow {
  readonly seq?: number;
  readonly id: string;
  readonly entry: Entry;
}

/**
 * The database of one project, named `dyadtrace-project-<id>`: deleting or opening one never touches another.
 * Strict durability: a fulfilled commit is on disk, not in a cache.
 */
export class ProjectDatabase extends Dexie {
  readonly project!: Table<Project, string>;
  readonly layerParts!: Table<LayerPartRow, string>;
  readonly texts!: Table<{ readonly hash: string; readonly text: string }, string>;
  readonly originals!: Table<{ readonly hash: string; readonly bytes: Uint8Array }, string>;
  readonly journal!: Table<JournalRow, number>;
  readonly views!: Table<{ readonly key: string; readonly value: unknown }, string>;

  constructor(id: ProjectId) {
    super(databaseNameOf(id), { chromeTransactionDurability: 'strict' });
    // A new version is added below the old ones, which stay as they were; test/migrations opens each of them.
    this.version(1).stores({
      project: 'id',
      coders: 'id',
      transcripts: 'id',
      codebooks: 'id',
      codes: 'id',
      cities: 'id',
      layers: 'id',
      texts: 'hash',
      originals: 'hash',
      journal: '++seq, &id',
      views: 'key',
    });
    this.version(2)
      .stores({
        agreements: 'id',
        attributes: 'id',
        dyads: 'id',
        memos: 'id',
        cases: 'id',
        hypotheses: 'id',
        steps: 'id',
        events: 'id',
        evidence: 'id',
        revisions: 'id',
        comments: 'id',
        samples: 'id',
        verdicts: 'id',
        signOffs: 'id',
      })
      .upgrade(fillInDefaults);
    this.version(3).stores({ layers: null, layerParts: 'id' }).upgrade(splitLayers);
  }

  /**
   * Closed once is closed for good, whoever did it: the app, the browser, or a window that deletes or upgrades the
   * database. Dexie would open it again at the next use; a deleted one would come back empty, and take what it is given.
   */
  override close(): void {
    super.close({ disableAutoOpen: true });
  }
}

const namePrefix = 'dyadtrace-project-';

export function databaseNameOf(id: ProjectId): string {
  return namePrefix + id;
}

/** Whether there is a database for the project, whatever is in it. */
export function hasDatabase(id: ProjectId): Promise<boolean> {
  return Dexie.exists(databaseNameOf(id));
}

/** Whose database that is, or null where it is no project's. */
export function projectIdOf(databaseName: string): ProjectId | null {
  const parsed = v.safeParse(projectIdSchema, databaseName.slice(namePrefix.length));
  return databaseName.startsWith(namePrefix) && parsed.success ? parsed.output : null;
}
