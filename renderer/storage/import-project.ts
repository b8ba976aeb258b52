import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { tableKinds, tableOf } from '#shared/domain/state.ts';

import { partsOf } from './layer-parts.ts';
import { packed } from './packed-dyads.ts';
import { ProjectDatabase } from './project-database.ts';
import { refuseNewer } from './refuse-newer.ts';
import { storeErrorFrom } from './store-problem.ts';

/**
 * Fills the database of a new project with `content`, in ONE transaction: all of it is there afterwards, or nothing.
 * @throws StoreError `store.full`, `store.failed`; also where the database holds anything already.
 */
export async function importProject(id: ProjectId, { state, journal, texts, originals }: ProjectContent): Promise<void> {
  const db = new ProjectDatabase(id);
  try {
    await refuseNewer(db);
    await db.transaction('rw', db.tables, async () => {
      // `add` refuses what is there already, so that nothing is ever written over.
      if (state.project !== null) await db.project.add(state.project);
      for (const kind of tableKinds) await db.table(tableOf[kind]).bulkAdd(packed(kind, state));
      await db.layerParts.bulkAdd([...state.layers.values()].flatMap(partsOf));
      await db.texts.bulkAdd([...texts].map(([hash, text]) => ({ hash, text })));
      await db.originals.bulkAdd([...originals].map(([hash, bytes]) => ({ hash, bytes })));
      await db.journal.bulkAdd(journal.map((entry) => ({ id: entry.id, entry })));
    });
  } catch (error) {
    throw storeErrorFrom(error);
  } finally {
    db.close();
  }
}
