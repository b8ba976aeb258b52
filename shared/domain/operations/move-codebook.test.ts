import { expect, it } from 'vitest';

import type { CodebookId } from '#shared/domain/ids.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { codebooksInOrder } from '../codebook.ts';
import { moveCodebook } from './codebook-operations.ts';

it('puts a codebook at its new place and moves the rest along', () => {
  const project = new TestProject();
  const ids = ['甲', '乙', '丙'].map((name) => project.codebook(name));
  const names = () => codebooksInOrder(project.state).map(({ name }) => name.zh).join('');
  project.run(moveCodebook, { id: ids[2] as CodebookId, index: 0 });
  expect(names()).toBe('丙甲乙');
  project.run(moveCodebook, { id: ids[2] as CodebookId, index: 99 });
  expect(names()).toBe('甲乙丙');
  project.undo();
  expect(names()).toBe('丙甲乙');
  expect(project.attempt(moveCodebook, { id: 'none' as CodebookId, index: 0 })?.code).toBe('codebook.gone');
});
