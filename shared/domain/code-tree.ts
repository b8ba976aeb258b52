import type { Code } from './code.ts';
import type { CodebookId, CodeId } from './ids.ts';
import type { ProjectState } from './state.ts';

/** All that a tree of codes is made from. */
type Codes = Pick<ProjectState, 'codes'>;

/** A codebook's codes as a tree, siblings in order. */
export interface CodeNode {
  readonly code: Code;
  readonly children: readonly CodeNode[];
}

function inOrder(a: Code, b: Code): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The trees of one codebook, top codes first to last. Linear in the project's codes, but for sorting siblings. */
export function codeTree(state: Codes, codebookId: CodebookId): CodeNode[] {
  const children = new Map<CodeId | null, Code[]>();
  for (const code of state.codes.values()) {
    if (code.codebookId !== codebookId) continue;
    const siblings = children.get(code.parentId);
    if (siblings === undefined) children.set(code.parentId, [code]);
    else siblings.push(code);
  }
  const grow = (parent: CodeId | null): CodeNode[] =>
    (children.get(parent) ?? []).sort(inOrder).map((code) => ({ code, children: grow(code.id) }));
  return grow(null);
}

/** The codes of one codebook in the order of its tree, parents before children. */
export function codesInBook(state: Codes, codebookId: CodebookId): Code[] {
  const flat = (nodes: readonly CodeNode[]): Code[] => nodes.flatMap(({ code, children }) => [code, ...flat(children)]);
  return flat(codeTree(state, codebookId));
}

/** The siblings under `parentId` of a codebook, in order. */
export function siblingsOf(state: Codes, codebookId: CodebookId, parentId: CodeId | null): Code[] {
  return [...state.codes.values()].filter((code) => code.codebookId === codebookId && code.parentId === parentId).sort(inOrder);
}

/** A code and everything below it, parents before children. */
export function withDescendants(state: Codes, codeId: CodeId): Code[] {
  const found: Code[] = [];
  const root = state.codes.get(codeId);
  if (root === undefined) return found;
  const waiting = [root];
  for (let code = waiting.shift(); code !== undefined; code = waiting.shift()) {
    found.push(code);
    waiting.push(...siblingsOf(state, code.codebookId, code.id));
  }
  return found;
}

/** From the top code down to `codeId` itself. */
export function pathOf(state: Codes, codeId: CodeId): Code[] {
  const path: Code[] = [];
  for (let code = state.codes.get(codeId); code !== undefined; code = code.parentId === null ? undefined : state.codes.get(code.parentId)) {
    path.unshift(code);
    if (path.length > state.codes.size) throw new RangeError(`codes form a circle at ${codeId}`);
  }
  return path;
}
