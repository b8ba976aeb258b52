import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CoderId, ProjectId } from '#shared/domain/ids.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { wholeProject } from '#renderer/session/whole-project.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { SafetyCopy } from '#renderer/storage/safety/safety-copy.ts';
import { forgetProjects, loseDatabases } from '#test/fixtures/forget-projects.ts';
import { countingSources } from '#test/fixtures/test-session.ts';

import { newProject } from './new-project.ts';
import { type OpenedSession, openProject, type OpenProjectSetting } from './open-project.ts';
import { takeProjectLock } from './project-lock.ts';

const id = 'open-test' as ProjectId;
const me = { id: 'me' as CoderId, name: '王伟', role: 'coder' as const };
const opened: OpenedSession[] = [];

const failOn = (error: unknown): never => {
  throw error;
};
const nobodyAsks = (): Promise<null> => Promise.reject(new Error('asked who it is'));
async function open(setting: Partial<OpenProjectSetting> = {}) {
  const result = await openProject(id, { ...countingSources(`s${opened.length}`), personId: me.id, introduce: nobodyAsks, onSafetyTrouble: failOn, ...setting });
  if (result.ok && result.value !== null) opened.push(result.value);
  return result;
}
async function openedBy(setting: Partial<OpenProjectSetting> = {}): Promise<OpenedSession> {
  const result = await open(setting);
  if (!result.ok || result.value === null) throw new Error('not opened');
  return result.value;
}

beforeEach(async () => {
  const { clock, ids } = countingSources();
  const made = newProject(id, { name: '湾区通办', description: '', codebooks: [], provinces: [] }, me, { coderId: me.id, now: () => clock.now(), nextId: () => ids.next() });
  if (!made.ok) throw new Error(made.problem.code);
  await importProject(id, made.value);
});
afterEach(async () => {
  for (const session of opened.splice(0)) await session.close();
  await forgetProjects();
});

describe('a second window', () => {
  it('may look but not write, and writes once the first has left', async () => {
    const first = await openedBy();
    const second = await openedBy();
    expect([first.session.readOnly, second.session.readOnly]).toEqual([false, true]);
    expect(await second.session.run(renameProject, { name: '改名', description: '' })).toMatchObject({ ok: false, problem: { code: 'store.readOnly' } });
    expect((await first.session.run(renameProject, { name: '改名', description: '' })).ok).toBe(true);

    await second.close();
    await first.close();
    const third = await openedBy();
    expect(third.session.readOnly).toBe(false);
    expect(third.session.state.get().project?.name).toBe('改名');
  });

  it('is not asked who it is', async () => {
    await openedBy();
    const looker = await openedBy({ personId: 'stranger' as CoderId });
    expect(looker.session.readOnly).toBe(true);
  });
});

describe('a coder whom the project does not know', () => {
  const stranger = 'stranger' as CoderId;

  it('is asked, joins, and is known from then on', async () => {
    const joined = await openedBy({ personId: stranger, introduce: () => Promise.resolve({ coderId: stranger, newName: '李敏' }) });
    expect(joined.session.coderId.get()).toBe(stranger);
    expect([...joined.session.state.get().coders.values()].map(({ name }) => name)).toEqual(['王伟', '李敏']);
    await joined.close();
    const again = await openedBy({ personId: stranger });
    expect(again.session.coderId.get()).toBe(stranger);
  });

  it('may turn out to be one of its coders, on another machine', async () => {
    const same = await openedBy({ personId: stranger, introduce: () => Promise.resolve({ coderId: me.id, newName: null }) });
    expect(same.session.coderId.get()).toBe(me.id);
    expect(same.session.lastEntry.get()?.command).toBe('project.create');
    await same.close();
    expect((await openedBy({ personId: stranger })).session.coderId.get()).toBe(me.id);
  });

  it('who would rather not say leaves the project closed and free', async () => {
    expect(await open({ personId: stranger, introduce: () => Promise.resolve(null) })).toEqual({ ok: true, value: null });
    const lock = await takeProjectLock(id);
    expect(lock).not.toBeNull();
    lock?.release();
  });
});

it('a switch of coders lasts', async () => {
  const other = 'other' as CoderId;
  const first = await openedBy({ personId: other, introduce: () => Promise.resolve({ coderId: other, newName: '李敏' }) });
  expect(await first.session.become(me.id)).toMatchObject({ ok: true });
  await first.close();
  expect((await openedBy({ personId: other })).session.coderId.get()).toBe(me.id);
});

it('a project that cannot be read is not opened, says so, and is left free', async () => {
  const raw = await new Dexie(databaseNameOf(id)).open();
  await raw.table('coders').put({ id: 'broken', name: '', role: 'nobody', createdAt: 'never' });
  raw.close();
  expect(await open()).toMatchObject({ ok: false, problem: { code: 'store.damaged', params: { kind: 'coder', id: 'broken' } } });
  const lock = await takeProjectLock(id);
  expect(lock).not.toBeNull();
  lock?.release();
});

it('a project that another window has deleted is not made anew, empty', async () => {
  const gone = 'open-test-gone' as ProjectId;
  expect(await openProject(gone, { ...countingSources(), personId: me.id, introduce: nobodyAsks, onSafetyTrouble: failOn })).toEqual({ ok: false, problem: { code: 'store.gone', params: {} } });
  expect(await Dexie.getDatabaseNames()).not.toContain(databaseNameOf(gone));
});

it('a database without its project is not taken for an empty project', async () => {
  const empty = 'open-test-empty' as ProjectId;
  const store = new DexieProjectStore(empty);
  await store.load();
  store.close();
  expect(await openProject(empty, { ...countingSources(), personId: me.id, introduce: nobodyAsks, onSafetyTrouble: failOn })).toMatchObject({ ok: false, problem: { code: 'store.damaged' } });
  await Dexie.delete(databaseNameOf(empty));
});

describe('a database that lost something', () => {
  const rename = (session: OpenedSession['session'], name: string) => session.run(renameProject, { name, description: '' });

  it('gets back what it lost when it is opened, and the copy follows it again', async () => {
    const first = await openedBy();
    await first.close();
    const store = new DexieProjectStore(id);
    const before = await wholeProject(store);
    store.close();

    const second = await openedBy();
    await rename(second.session, '改一次');
    await rename(second.session, '改两次');
    const after = second.session.state.get();
    await second.close();

    await loseDatabases();
    await importProject(id, before);
    const third = await openedBy();
    expect(third.restored).toBe(2);
    expect(third.session.state.get()).toEqual(after);
    await rename(third.session, '改三次');
    await third.close();

    const fourth = await openedBy();
    expect(fourth.restored).toBe(0);
    const copy = await SafetyCopy.open(id, failOn);
    expect((await copy?.content())?.state).toEqual(fourth.session.state.get());
  });

  it('is not given what does not follow from what it holds', async () => {
    const first = await openedBy();
    await rename(first.session, '改一次');
    await first.close();
    await loseDatabases();
    const { clock } = countingSources();
    const other = newProject(id, { name: '另一个', description: '', codebooks: [], provinces: [] }, me, { coderId: me.id, now: () => clock.now(), nextId: () => crypto.randomUUID() });
    if (!other.ok) throw new Error(other.problem.code);
    await importProject(id, other.value);
    const second = await openedBy();
    expect(second.restored).toBe(0);
    expect(second.session.state.get().project?.name).toBe('另一个');
    await second.close();
    expect((await (await SafetyCopy.open(id, failOn))?.content())?.journal).toEqual(other.value.journal);
  });
});
