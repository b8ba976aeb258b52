import { expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';
import type { CodebookId } from '../ids.ts';
import { revisionsOf } from '../revision.ts';
import { editCode } from './code-operations.ts';
import { createRevision } from './revision-operations.ts';

it('keeps a codebook as it is, numbered on, untouched by what comes later', () => {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const code = project.code(book, '引力');
  project.code(project.codebook('别的'), '无关');
  project.run(createRevision, { codebookId: book, name: ' 初稿 ', message: '' });
  project.run(editCode, { id: code, edit: { name: { zh: '吸引力', en: '' } } });
  project.run(createRevision, { codebookId: book, name: '', message: '改名' });
  expect(revisionsOf(project.state, book).map(({ number, name, codes }) => [number, name, codes.map((each) => each.name.zh)])).toEqual([
    [1, '初稿', ['引力']],
    [2, '', ['吸引力']],
  ]);
  expect(project.attempt(createRevision, { codebookId: 'none' as CodebookId, name: '', message: '' })?.code).toBe('codebook.gone');
});
