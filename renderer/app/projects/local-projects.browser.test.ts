import { afterEach, beforeEach, expect, it } from 'vitest';

import type { CoderId, ProjectId } from '#shared/domain/ids.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import type { Host } from '#shared/ipc/host.ts';
import { ok } from '#shared/domain/result.ts';
import type { AppProblem } from '#renderer/frame/app-problem.ts';
import type { Settings } from '#renderer/frame/settings.ts';
import { Cell } from '#renderer/session/cell.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import { forgetProjects } from '#test/fixtures/forget-projects.ts';
import { countingSources } from '#test/fixtures/test-session.ts';

import { LocalProjects } from './local-projects.ts';
import type { OpenedSession } from './open-project.ts';
import { ProjectShelf } from './project-shelf.ts';

const wish = { name: '湾区通办', description: '', codebooks: [], provinces: [] };
const me = { id: 'me' as CoderId, name: '王伟', role: 'coder' as const };
const full = new StoreError({ code: 'store.full', params: {} });

class FillingShelf extends ProjectShelf {
  isFull = false;
  override touch(...change: Parameters<ProjectShelf['touch']>): Promise<void> {
    return this.isFull ? Promise.reject(full) : super.touch(...change);
  }
}

let catalog: Catalog;
let shelf: FillingShelf;
let seated: { id: ProjectId; opened: OpenedSession } | null;
let told: AppProblem[];
let seatFailure: Error | null;
let projects: LocalProjects;

const leave = async (): Promise<void> => {
  await seated?.opened.close();
  seated = null;
};

beforeEach(() => {
  const { clock, ids } = countingSources('local');
  catalog = new Catalog();
  shelf = new FillingShelf(catalog, clock);
  [seated, told, seatFailure] = [null, [], null];
  projects = new LocalProjects({
    host: { chooseFiles: () => Promise.resolve(ok([])) } as unknown as Host,
    appVersion: '0.0.0',
    shelf,
    settings: { person: new Cell(me), language: new Cell('zh-CN') } as unknown as Settings,
    clock,
    ids,
    tellRecovered: () => undefined,
    tell: (problem) => told.push(problem),
    onOpened: (id, opened) => {
      if (seatFailure !== null) return Promise.reject(seatFailure);
      seated = { id, opened };
      return Promise.resolve();
    },
    current: () => (seated === null ? null : { id: seated.id, session: seated.opened.session }),
    leave,
    showReturned: () => undefined,
    left: () => Promise.resolve(),
  });
});
afterEach(async () => {
  await leave();
  catalog.close();
  await forgetProjects();
});

it('opens a project for writing though the disk is full: what is in it must be got out', async () => {
  await projects.create(wish);
  const id = seated?.id as ProjectId;
  await leave();
  shelf.isFull = true;
  expect(await projects.open(id)).toBe(true);
  expect(seated?.opened.session.readOnly).toBe(false);
  expect(told).toEqual([full.problem]);
});

it('lets a project go that could not be shown, so that it opens for writing the next time', async () => {
  await projects.create(wish);
  const id = seated?.id as ProjectId;
  await leave();
  seatFailure = full;
  expect(await projects.open(id)).toBe(false);
  seatFailure = null;
  expect(await projects.open(id)).toBe(true);
  expect(seated?.opened.session.readOnly).toBe(false);
});
