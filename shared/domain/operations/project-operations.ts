import { type Change, changed, created } from '../change.ts';
import type { City } from '../city.ts';
import type { Coder } from '../coder.ts';
import type { ProjectId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { addCities } from './city-operations.ts';
import { addCodebooks } from './codebook-operations.ts';

export interface NewProject {
  readonly id: ProjectId;
  readonly name: string;
  readonly description: string;
  readonly coder: { readonly name: string; readonly role: Coder['role'] };
  /** What it starts with, so that nothing of it is left behind by an undo. */
  readonly codebooks?: Parameters<typeof addCodebooks>[1]['codebooks'];
  readonly cities?: readonly City[];
}

/** Brings the project and its first coder to be: the first line of every journal. The context's coder is that coder. */
export const createProject: Operation<NewProject> = (state, { id, name, description, coder, codebooks = [], cities = [] }, context) => {
  if (name.trim() === '') return fail('project.nameless');
  if (coder.name.trim() === '') return fail('coder.nameless');
  const { now, coderId } = context;
  const changes: Change[] = [
    created('project', { id, name: name.trim(), description, createdAt: now }),
    created('coder', { id: coderId, name: coder.name.trim(), role: coder.role, createdAt: now }),
  ];
  if (codebooks.length > 0) {
    const added = addCodebooks(state, { codebooks }, context);
    if (!added.ok) return added;
    changes.push(...added.value.changes);
  }
  if (cities.length > 0) {
    const added = addCities(state, { cities }, context);
    if (!added.ok) return added;
    changes.push(...added.value.changes);
  }
  return changeSet('project.create', { project: name.trim(), codebooks: codebooks.length, cities: cities.length }, changes);
};

export const renameProject: Operation<{ name: string; description: string }> = ({ project }, { name, description }) => {
  if (project === null || name.trim() === '') return fail('project.nameless');
  return changeSet('project.rename', { project: name.trim() }, [changed('project', project, { ...project, name: name.trim(), description })]);
};
