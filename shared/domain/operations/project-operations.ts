import { changed, created } from '../change.ts';
import type { Coder } from '../coder.ts';
import type { ProjectId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';

/** Brings the project and its first coder to be: the first line of every journal. The context's coder is that coder. */
export const createProject: Operation<{ id: ProjectId; name: string; description: string; coder: { name: string; role: Coder['role'] } }> = (
  _state,
  { id, name, description, coder },
  { now, coderId },
) => {
  if (name.trim() === '') return fail('project.nameless');
  if (coder.name.trim() === '') return fail('coder.nameless');
  return changeSet('project.create', { project: name.trim() }, [
    created('project', { id, name: name.trim(), description, createdAt: now }),
    created('coder', { id: coderId, name: coder.name.trim(), role: coder.role, createdAt: now }),
  ]);
};

export const renameProject: Operation<{ name: string; description: string }> = ({ project }, { name, description }) => {
  if (project === null || name.trim() === '') return fail('project.nameless');
  return changeSet('project.rename', { project: name.trim() }, [changed('project', project, { ...project, name: name.trim(), description })]);
};
