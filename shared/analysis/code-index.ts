import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** One code in its place: where every list, table and document of the app puts it. */
export interface CodeRow {
  readonly code: Code;
  readonly codebook: Codebook;
  /** From the top code down to this one; its length is the level, 1 for a first-level code. */
  readonly path: readonly Code[];
  /** Place among all codes of the project, codebook by codebook, parents before children. */
  readonly place: number;
}

/** The codes of a project in tree order, and each by its id. */
export interface CodeIndex {
  readonly rows: readonly CodeRow[];
  readonly byId: ReadonlyMap<CodeId, CodeRow>;
}

function build(state: ProjectState): CodeIndex {
  const rows: CodeRow[] = [];
  const walk = (codebook: Codebook, nodes: readonly CodeNode[], above: readonly Code[]): void => {
    for (const { code, children } of nodes) {
      const path = [...above, code];
      rows.push({ code, codebook, path, place: rows.length });
      walk(codebook, children, path);
    }
  };
  const codebooks = [...state.codebooks.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  for (const codebook of codebooks) walk(codebook, codeTree(state, codebook.id), []);
  return { rows, byId: new Map(rows.map((row) => [row.code.id, row])) };
}

interface Remembered {
  readonly codebooks: ProjectState['codebooks'];
  readonly index: CodeIndex;
}
const remembered = new WeakMap<ProjectState['codes'], Remembered>();

/** The index of a state's codes. Built once for as long as neither codes nor codebooks change. */
export function codeIndexOf(state: ProjectState): CodeIndex {
  const known = remembered.get(state.codes);
  if (known !== undefined && known.codebooks === state.codebooks) return known.index;
  const index = build(state);
  remembered.set(state.codes, { codebooks: state.codebooks, index });
  return index;
}

/** `codeIds` and every code below one of them. */
export function closureOf(index: CodeIndex, codeIds: Iterable<CodeId>): Set<CodeId> {
  const chosen = new Set(codeIds);
  return new Set(index.rows.filter((row) => row.path.some((code) => chosen.has(code.id))).map((row) => row.code.id));
}
