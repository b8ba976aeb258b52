import * as v from 'valibot';
import { expect, it } from 'vitest';

import { codeSchema } from '#shared/domain/code.ts';
import { codeTree, type CodeNode } from '#shared/domain/code-tree.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import type { BuiltinCode } from './builtin-codebook.ts';
import { builtinCodebooks } from './builtin-codebooks.ts';
import { builtinCodebookId, codebookRecords } from './codebook-records.ts';

const shapeOfBuiltin = (codes: readonly BuiltinCode[]): unknown[] => codes.map(({ name, children }) => [name.zh, shapeOfBuiltin(children)]);
const shapeOfNodes = (nodes: readonly CodeNode[]): unknown[] => nodes.map(({ code, children }) => [code.name.zh, shapeOfNodes(children)]);

it('makes sound records that grow into the same trees', () => {
  const project = new TestProject();
  const records = builtinCodebooks.map(codebookRecords);
  project.run(addCodebooks, { codebooks: records });
  expect(records.flatMap(({ codes }) => codes).filter((code) => !v.is(codeSchema, code))).toEqual([]);
  expect(violationsOf(project.state)).toEqual([]);
  for (const { slug, codes } of builtinCodebooks) {
    expect(shapeOfNodes(codeTree(project.state, builtinCodebookId(slug)))).toEqual(shapeOfBuiltin(codes));
  }
});

it('gives the same ids every time, so that a codebook is added once', () => {
  const project = new TestProject();
  const codebooks = builtinCodebooks.slice(0, 1).map(codebookRecords);
  project.run(addCodebooks, { codebooks });
  expect(project.attempt(addCodebooks, { codebooks: builtinCodebooks.slice(0, 1).map(codebookRecords) })?.code).toBe('codebook.alreadyThere');
});
