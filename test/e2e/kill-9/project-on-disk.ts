import type { Page } from '@playwright/test';

import type { Entry } from '#shared/domain/entry.ts';
import { type ProjectState, type TableKind, tableOf, tablesFrom } from '#shared/domain/state.ts';
import { type LayerPartRow, layersOf } from '#renderer/storage/layer-parts.ts';
import { unpacked } from '#renderer/storage/packed-dyads.ts';

/** What lies in the database of a project, read past the app. */
export interface ProjectOnDisk {
  readonly state: ProjectState;
  readonly journal: readonly Entry[];
  /** By hash. */
  readonly texts: ReadonlyMap<string, string>;
}

type Rows = Readonly<Record<(typeof tableOf)[TableKind], readonly { readonly id: string }[]>> & {
  readonly project: readonly ProjectState['project'][];
  readonly layerParts: readonly LayerPartRow[];
  readonly journal: readonly { readonly seq: number; readonly entry: Entry }[];
  readonly texts: readonly { readonly hash: string; readonly text: string }[];
};

/** Runs in the page, on the bare IndexedDB: the rows of the only project there, as JSON. */
async function rowsInPage(tables: readonly string[]): Promise<string> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  const listed = async (): Promise<string[]> =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('dyadtrace-project-') === true ? [name] : []));
  let projects = await listed();
  // A child of the killed browser may hold its locks for a moment longer than the browser itself; what is lost stays lost.
  for (let attempt = 0; projects.length === 0 && attempt < 20; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    projects = await listed();
  }
  const [name] = projects;
  if (name === undefined || projects.length > 1) throw new Error(`${projects.length} projects, and not one`);
  const database = await done(indexedDB.open(name));
  try {
    // One transaction, so that it is one moment that is read.
    const transaction = database.transaction([...tables], 'readonly');
    const rows = await Promise.all(tables.map(async (table) => [table, await done(transaction.objectStore(table).getAll())] as const));
    return JSON.stringify(Object.fromEntries(rows));
  } finally {
    database.close();
  }
}

const byId = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, never> => new Map(rows.map((row) => [row.id, row as never]));

/** The only project in the IndexedDB of `page`'s origin. */
export async function projectOnDisk(page: Page): Promise<ProjectOnDisk> {
  const tables = ['project', ...Object.values(tableOf), 'layerParts', 'journal', 'texts'];
  const rows = JSON.parse(await page.evaluate(rowsInPage, tables)) as Rows;
  return {
    state: {
      ...tablesFrom((kind) => byId(unpacked(kind, rows[tableOf[kind]]) as readonly { readonly id: string }[])),
      project: rows.project[0] ?? null,
      layers: layersOf(rows.layerParts),
    },
    journal: rows.journal.map(({ entry }) => entry),
    texts: new Map(rows.texts.map(({ hash, text }) => [hash, text])),
  };
}
