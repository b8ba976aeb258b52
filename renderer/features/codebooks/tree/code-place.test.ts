import { beforeEach, describe, expect, it } from 'vitest';

import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { moveCodes } from '#shared/domain/operations/move-codes.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { type CodeDrop, isInPlace, type MoveDirection, placeAtDrop, placeBeside } from './code-place.ts';

let project: TestProject;
let codebookId: CodebookId;
const id: Record<string, CodeId> = {};

beforeEach(() => {
  project = new TestProject();
  codebookId = project.codebook('作用力');
  for (const name of ['a', 'b', 'c']) id[name] = project.code(codebookId, name);
  for (const name of ['b1', 'b2']) id[name] = project.code(codebookId, name, id['b']);
});

const of = (name: string): CodeId => id[name] as CodeId;
const shape = (nodes: readonly CodeNode[]): string =>
  nodes.map(({ code, children }) => code.name.zh + (children.length > 0 ? `(${shape(children)})` : '')).join(' ');
const tree = () => shape(codeTree(project.state, codebookId));

/** Moves as the screen does; false where there is nowhere to go. */
function step(name: string, direction: MoveDirection): boolean {
  const place = placeBeside(project.state, [of(name)], direction);
  if (place !== null) project.run(moveCodes, { ids: [of(name)], codebookId, ...place });
  return place !== null;
}

function drop(name: string, target: CodeDrop): void {
  const place = placeAtDrop(project.state, [of(name)], target);
  if (place !== null) project.run(moveCodes, { ids: [of(name)], codebookId, ...place });
}

describe('a step by the keyboard', () => {
  it('goes up and down among siblings and stops at the ends', () => {
    expect(step('c', 'up')).toBe(true);
    expect(tree()).toBe('a c b(b1 b2)');
    expect(step('c', 'down')).toBe(true);
    expect(tree()).toBe('a b(b1 b2) c');
    expect(step('c', 'down')).toBe(false);
    expect(step('a', 'up')).toBe(false);
  });

  it('goes in under the sibling above, after its children, and out again beside its parent', () => {
    expect(step('c', 'in')).toBe(true);
    expect(tree()).toBe('a b(b1 b2 c)');
    expect(step('c', 'out')).toBe(true);
    expect(tree()).toBe('a b(b1 b2) c');
    expect(step('a', 'in')).toBe(false);
    expect(step('c', 'out')).toBe(false);
    expect(step('b1', 'out')).toBe(true);
    expect(tree()).toBe('a b(b2) b1 c');
  });
});

describe('a drop', () => {
  it('in a gap counts places without the code itself', () => {
    drop('a', { type: 'item', key: of('c'), dropPosition: 'before' });
    expect(tree()).toBe('b(b1 b2) a c');
    drop('c', { type: 'item', key: of('b'), dropPosition: 'before' });
    expect(tree()).toBe('c b(b1 b2) a');
    drop('c', { type: 'item', key: of('a'), dropPosition: 'after' });
    expect(tree()).toBe('b(b1 b2) a c');
  });

  it('on a code goes under it, between its children where the gap is there, on the ground to the top', () => {
    drop('a', { type: 'item', key: of('b'), dropPosition: 'on' });
    expect(tree()).toBe('b(b1 b2 a) c');
    drop('c', { type: 'item', key: of('b2'), dropPosition: 'before' });
    expect(tree()).toBe('b(b1 c b2 a)');
    drop('c', { type: 'root' });
    expect(tree()).toBe('b(b1 b2 a) c');
  });

  it('on itself is none, and where it already stands changes nothing', () => {
    expect(placeAtDrop(project.state, [of('a')], { type: 'item', key: of('a'), dropPosition: 'on' })).toBeNull();
    const place = placeAtDrop(project.state, [of('a')], { type: 'item', key: of('b'), dropPosition: 'before' });
    expect(place !== null && isInPlace(project.state, [of('a')], place)).toBe(true);
    expect(isInPlace(project.state, [of('a')], { parentId: null, index: 1 })).toBe(false);
  });
});

describe('several codes at once', () => {
  const move = (names: readonly string[], direction: MoveDirection): boolean => {
    const place = placeBeside(project.state, names.map(of), direction);
    if (place !== null) project.run(moveCodes, { ids: names.map(of), codebookId, ...place });
    return place !== null;
  };

  it('step together past the next one, in their own order', () => {
    expect(move(['c', 'b'], 'up')).toBe(true);
    expect(tree()).toBe('b(b1 b2) c a');
    expect(move(['b', 'c'], 'up')).toBe(false);
    expect(move(['b', 'c'], 'down')).toBe(true);
    expect(tree()).toBe('a b(b1 b2) c');
  });

  it('go nowhere together from different parents', () => {
    expect(move(['a', 'b1'], 'down')).toBe(false);
  });

  it('are in place where they stand one after another', () => {
    expect(isInPlace(project.state, [of('b'), of('a')], { parentId: null, index: 0 })).toBe(true);
    expect(isInPlace(project.state, [of('a'), of('c')], { parentId: null, index: 0 })).toBe(false);
  });
});
