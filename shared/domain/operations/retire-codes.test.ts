import { beforeEach, expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';
import type { CodeId, CoderId } from '../ids.ts';
import { linesAbout, statusTrail } from '../status-trail.ts';
import { editCode } from './code-operations.ts';
import { addCoder } from './coder-operations.ts';
import { reinstateCodes, retireCodes } from './retire-codes.ts';

let project: TestProject;
let parent: CodeId;
let child: CodeId;

beforeEach(() => {
  project = new TestProject();
  const book = project.codebook('作用力');
  parent = project.code(book, '压力');
  child = project.code(book, '横向压力', parent);
});

const course = (id: CodeId): readonly string[] => {
  const code = project.state.codes.get(id);
  return code === undefined ? [] : statusTrail(linesAbout(project.state.comments.values(), code.codebookId, id)).taken.map(({ act }) => act);
};
const statuses = () => [parent, child].map((id) => project.state.codes.get(id)?.status);

it('takes the codes below along, and leaves a line in the course of the review for each', () => {
  const before = project.state;
  project.run(retireCodes, { ids: [parent] });
  expect(statuses()).toEqual(['retired', 'retired']);
  project.run(reinstateCodes, { ids: [child] });
  expect(statuses()).toEqual(['retired', 'draft']);
  expect([course(parent), course(child)]).toEqual([['retire'], ['retire', 'reinstate']]);
  project.undo();
  expect(course(child)).toEqual(['retire']);
  expect(project.attempt(retireCodes, { ids: [parent] })?.code).toBe('code.unchanged');
  expect(before.comments.size).toBe(0);
});

it('is refused where somebody else owns one of them, and then nothing changes', () => {
  project.run(addCoder, { id: 'coder-2' as CoderId, name: '乙', role: 'coder' });
  project.run(editCode, { id: child, edit: { ownerId: 'coder-2' as CoderId } });
  expect(project.attempt(retireCodes, { ids: [parent] })).toMatchObject({ code: 'review.notOwner' });
  expect(statuses()).toEqual(['draft', 'draft']);
});
