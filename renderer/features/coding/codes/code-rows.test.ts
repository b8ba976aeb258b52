import { expect, test } from 'vitest';

import type { CodeNode } from '#shared/domain/code-tree.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { codeRows, onlyCodes, parentsIn } from './code-rows.ts';

const shape = (nodes: readonly CodeNode[]): string => nodes.map(({ code, children }) => code.name.zh + (children.length > 0 ? `(${shape(children)})` : '')).join(' ');

test('a filter keeps what is above the codes found, and leaves out codebooks without any', () => {
  const project = new TestProject();
  const [forces, marks] = [project.codebook('作用力'), project.codebook('留痕')];
  const pressure = project.code(forces, '压力');
  const vertical = project.code(forces, '纵向', pressure);
  project.code(forces, '横向', pressure);
  project.code(marks, '台账');
  const rows = codeRows(project.state);
  expect(rows.map(({ codebook, nodes }) => `${codebook.name.zh}: ${shape(nodes)}`)).toEqual(['作用力: 压力(纵向 横向)', '留痕: 台账']);
  expect(parentsIn(rows)).toEqual([forces, pressure, marks]);
  const found = onlyCodes(rows, new Set([vertical]));
  expect(found.map(({ codebook, nodes }) => `${codebook.name.zh}: ${shape(nodes)}`)).toEqual(['作用力: 压力(纵向)']);
});
