import * as v from 'valibot';

import { type CoderId, coderIdSchema, type ProjectId } from '#shared/domain/ids.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import { type ProjectStore, StoreError } from '#shared/ports/project-store.ts';
import { coderViewKey, Session, type SessionProblemCode } from '#renderer/session/session.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { hasDatabase } from '#renderer/storage/project-database.ts';
import { SafetyCopy, withSafetyCopy } from '#renderer/storage/safety/safety-copy.ts';

import { takeProjectLock } from './project-lock.ts';

/** Who codes: one of the project's coders, or a newcomer by that name. */
export interface IntroducedCoder {
  readonly coderId: CoderId;
  readonly newName: string | null;
}

export interface OpenProjectSetting {
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The id of the person at this machine, null where it is not known yet. */
  readonly personId: CoderId | null;
  /** Asks who the person is among the project's coders; null where they would rather not say. */
  introduce(state: ProjectState): Promise<IntroducedCoder | null>;
  /** The second copy of the project cannot be kept up; the project itself is well. */
  onSafetyTrouble(error: unknown): void;
}

/** A session and the way out of it. */
export interface OpenedSession {
  readonly session: Session;
  /** How many entries the database had lost and got back from the safety copy. */
  readonly restored: number;
  /** Waits for what is being saved, closes the database and lets other windows write. */
  close(): Promise<void>;
}

type Opened = Result<OpenedSession | null, SessionProblemCode>;

/** Who is to code without being asked: whom the project remembers, else the person of this machine, where it is one of its coders. */
async function knownCoder(store: ProjectStore, state: ProjectState, personId: CoderId | null): Promise<CoderId | null> {
  const kept = v.safeParse(coderIdSchema, await store.readView(coderViewKey));
  if (kept.success && state.coders.has(kept.output)) return kept.output;
  return personId !== null && state.coders.has(personId) ? personId : null;
}

async function startSession(id: ProjectId, store: ProjectStore, readOnly: boolean, setting: OpenProjectSetting): Promise<Result<Session | null, SessionProblemCode>> {
  const { clock, ids, personId } = setting;
  const loaded = await store.load();
  if (loaded.state.project === null) return fail('store.damaged', { kind: 'project', id, field: 'id' });
  const known = await knownCoder(store, loaded.state, personId);
  if (readOnly) {
    // Whoever only looks writes nothing, so any coder will do.
    const [anyone] = loaded.state.coders.values();
    return ok(new Session({ store, loaded, coderId: known ?? anyone?.id ?? (ids.next() as CoderId), clock, ids, readOnly }));
  }
  const introduced = known === null ? await setting.introduce(loaded.state) : { coderId: known, newName: null };
  if (introduced === null) return ok(null);
  const { coderId, newName } = introduced;
  const session = new Session({ store, loaded, coderId, clock, ids, readOnly });
  if (newName !== null) {
    const added = await session.run(addCoder, { id: coderId, name: newName, role: loaded.state.project.review === undefined ? 'coder' : 'supervisor' });
    if (!added.ok) return added;
  }
  if (known === null) await store.writeView(coderViewKey, coderId);
  return ok(session);
}

/**
 * Opens a project: for writing, or for reading only where another window writes it.
 * @returns null where the person would rather not say who they are, or why it cannot be opened.
 */
export async function openProject(id: ProjectId, setting: OpenProjectSetting): Promise<Opened> {
  // To open the database of a project that another window has deleted would make an empty one.
  if (!(await hasDatabase(id))) return fail('store.gone');
  const lock = await takeProjectLock(id);
  const database = new DexieProjectStore(id);
  let store: ProjectStore = database;
  const letGo = (): void => {
    store.close();
    lock?.release();
  };
  try {
    // Only the window that writes a project writes its copy.
    const copy = lock === null ? null : await SafetyCopy.open(id, setting.onSafetyTrouble);
    const restored = (await copy?.restoreInto(database)) ?? 0;
    if (copy !== null) store = withSafetyCopy(database, copy);
    const started = await startSession(id, store, lock === null, setting);
    if (!started.ok || started.value === null) {
      letGo();
      return started.ok ? ok(null) : started;
    }
    const session = started.value;
    copy?.follow(database);
    return ok({
      session,
      restored,
      close: async () => {
        try {
          await session.settled();
          await copy?.settled();
          await session.close();
        } finally {
          lock?.release();
        }
      },
    });
  } catch (error) {
    letGo();
    if (error instanceof StoreError) return { ok: false, problem: error.problem };
    throw error;
  }
}
