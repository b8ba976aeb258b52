import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CoderId, Instant, ProjectId } from '#shared/domain/ids.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { SafetyCopy } from '#renderer/storage/safety/safety-copy.ts';
import { projectsWithCopy } from '#renderer/storage/safety/safety-folder.ts';
import { forgetProjects, loseDatabases } from '#test/fixtures/forget-projects.ts';
import { countingSources } from '#test/fixtures/test-session.ts';

import { newProject } from './new-project.ts';
import { takeProjectLock } from './project-lock.ts';
import { ProjectShelf } from './project-shelf.ts';

const id = 'shelf-test' as ProjectId;
const me = { id: 'me' as CoderId, name: '王伟', role: 'coder' as const };

function content(name = '湾区通办') {
  const { clock, ids } = countingSources();
  const made = newProject(id, { name, description: '', codebooks: ['forces'], provinces: ['440000'] }, me, {
    coderId: me.id,
    now: () => clock.now(),
    nextId: () => ids.next(),
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

const isOnDisk = async (): Promise<boolean> => (await Dexie.getDatabaseNames()).includes(databaseNameOf(id));

let catalog: Catalog;
let shelf: ProjectShelf;
beforeEach(() => {
  catalog = new Catalog();
  shelf = new ProjectShelf(catalog, countingSources().clock);
});
afterEach(async () => {
  catalog.close();
  await forgetProjects();
});

describe('a project that is added', () => {
  it('is there as it was given, and on the list', async () => {
    const given = content();
    await shelf.add(id, given);
    expect(shelf.list.get()).toMatchObject([{ id, name: '湾区通办' }]);
    expect(await catalog.unfinishedProjects()).toEqual([]);
    expect(await shelf.content(id)).toEqual(given);
  });

  it('leaves nothing behind where its database cannot be filled to the end', async () => {
    const given = content();
    const [entry] = given.journal;
    if (entry === undefined) throw new Error('no entry');
    // The journal is written last: everything else is in the transaction by then.
    const broken = { ...given, journal: [entry, entry] };
    await expect(shelf.add(id, broken)).rejects.toBeInstanceOf(StoreError);
    expect(await isOnDisk()).toBe(false);
    expect(await catalog.projects()).toEqual([]);
    expect(await catalog.unfinishedProjects()).toEqual([]);
  });

  it('never writes over what is there', async () => {
    const given = content();
    await shelf.add(id, given);
    const store = await shelf.content(id);
    await expect(shelf.add(id, content('另一个'))).rejects.toMatchObject({ problem: { code: 'store.conflict' } });
    // What failed cleared only what it had made itself: the first project is untouched.
    expect(await shelf.content(id)).toEqual(store);
    expect(await catalog.projects()).toMatchObject([{ name: '湾区通办' }]);
  });
});

describe('a database that is not on the list', () => {
  /** As a newer version of the app leaves it: this one cannot open it. */
  async function leaveNewerDatabase(): Promise<void> {
    const newer = new Dexie(databaseNameOf(id));
    newer.version(7).stores({ project: 'id', evidence: 'id' });
    await newer.open();
    await newer.table('evidence').put({ id: 'irreplaceable' });
    newer.close();
  }

  it('is neither filled nor cleared by a project of its id, nor by the next start', async () => {
    await leaveNewerDatabase();
    await shelf.tidy();
    expect(await shelf.isTaken(id)).toBe(true);
    await expect(shelf.add(id, content())).rejects.toMatchObject({ problem: { code: 'store.conflict' } });
    await shelf.tidy();
    const raw = await new Dexie(databaseNameOf(id)).open();
    expect(await raw.table('evidence').toArray()).toEqual([{ id: 'irreplaceable' }]);
    raw.close();
  });

  it('is not made by looking for it', async () => {
    await expect(shelf.content(id)).rejects.toMatchObject({ problem: { code: 'store.gone' } });
    await expect(shelf.summary(id)).rejects.toMatchObject({ problem: { code: 'store.gone' } });
    expect(await isOnDisk()).toBe(false);
  });
});

describe('at the next start', () => {
  it('a project that a dead window had only begun is cleared', async () => {
    await shelf.add(id, content());
    // As a window leaves it that was killed before the project was listed.
    const raw = await new Dexie('dyadtrace-catalog').open();
    await raw.table('projects').delete(id);
    await raw.table('unfinished').put({ id });
    raw.close();
    await shelf.tidy();
    expect(await isOnDisk()).toBe(false);
    expect(shelf.list.get()).toEqual([]);
  });

  it('one that a living window is making is left alone', async () => {
    const lock = await takeProjectLock(id);
    await catalog.announce(id);
    await shelf.tidy();
    expect(await catalog.unfinishedProjects()).toEqual([id]);
    lock?.release();
  });

  it('a project that the catalog has lost is listed again', async () => {
    await shelf.add(id, content());
    catalog.close();
    await Dexie.delete('dyadtrace-catalog');
    catalog = new Catalog();
    shelf = new ProjectShelf(catalog, countingSources().clock);
    await shelf.tidy();
    expect(shelf.list.get()).toMatchObject([{ id, name: '湾区通办' }]);
    expect((await shelf.content(id)).journal).toHaveLength(1);
  });
});

describe('a project that is removed', () => {
  it('is gone from the list and from disk', async () => {
    await shelf.add(id, content());
    expect(await shelf.remove(id)).toBe(true);
    expect(shelf.list.get()).toEqual([]);
    expect(await isOnDisk()).toBe(false);
  });

  it('stays while a window has it open', async () => {
    await shelf.add(id, content());
    const lock = await takeProjectLock(id);
    expect(await shelf.remove(id)).toBe(false);
    expect(shelf.list.get()).toHaveLength(1);
    expect((await shelf.content(id)).state.project?.createdAt).toBe('2026-01-01T00:00:00.000Z' as Instant);
    lock?.release();
  });
});

describe('a project that the browser has lost', () => {
  const copied = async (given: ProjectContent): Promise<void> => {
    await shelf.add(id, given);
    const store = new DexieProjectStore(id);
    const copy = await SafetyCopy.open(id, (error) => {
      throw error;
    });
    copy?.follow(store);
    await copy?.settled();
    store.close();
  };

  it('is built again from its safety copy at the next start, with all it held', async () => {
    const given = content();
    await copied(given);
    await loseDatabases();
    const again = new ProjectShelf(new Catalog(), countingSources().clock);
    expect(await again.tidy()).toEqual([{ name: '湾区通办', entries: given.journal.length }]);
    expect(again.list.get()).toMatchObject([{ id, name: '湾区通办' }]);
    expect(await again.content(id)).toEqual(given);
    expect(await again.tidy()).toEqual([]);
  });

  it('stays gone where it was deleted', async () => {
    await copied(content());
    expect(await shelf.remove(id)).toBe(true);
    expect(await projectsWithCopy()).toEqual([]);
    expect(await shelf.tidy()).toEqual([]);
    expect(await isOnDisk()).toBe(false);
  });
});
