import { changed, created } from '../change.ts';
import type { Coder } from '../coder.ts';
import type { CoderId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import type { ProjectState } from '../state.ts';

function nameTaken(state: ProjectState, name: string, except: CoderId | null): boolean {
  return [...state.coders.values()].some((coder) => coder.id !== except && coder.name === name);
}

/** Adds another person who codes. `id` is given, so that the same person keeps one id across projects of a machine. */
export const addCoder: Operation<{ id: CoderId; name: string; role: Coder['role'] }> = (state, { id, name, role }, { now }) => {
  const trimmed = name.trim();
  if (trimmed === '') return fail('coder.nameless');
  if (state.coders.has(id) || nameTaken(state, trimmed, null)) return fail('coder.nameTaken', { name: trimmed });
  return changeSet('coder.add', { coder: trimmed }, [created('coder', { id, name: trimmed, role, createdAt: now })]);
};

export const editCoder: Operation<{ id: CoderId; name: string; role: Coder['role'] }> = (state, { id, name, role }) => {
  const coder = state.coders.get(id);
  const trimmed = name.trim();
  if (coder === undefined) return fail('coder.gone');
  if (trimmed === '') return fail('coder.nameless');
  if (nameTaken(state, trimmed, id)) return fail('coder.nameTaken', { name: trimmed });
  return changeSet('coder.edit', { coder: trimmed }, [changed('coder', coder, { ...coder, name: trimmed, role })]);
};
