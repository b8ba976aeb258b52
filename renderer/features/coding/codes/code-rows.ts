import type { CodeId } from '#shared/domain/ids.ts';
import { type Codebook, codebooksInOrder } from '#shared/domain/codebook.ts';
import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** A codebook with its trees of codes. */
export interface CodebookRows {
  readonly codebook: Codebook;
  readonly nodes: readonly CodeNode[];
}

type Codes = Pick<ProjectState, 'codes' | 'codebooks'>;

/** All codebooks with the codes that are in use, and what stands above those, in order. */
export function codeRows(state: Codes): CodebookRows[] {
  return codebooksInOrder(state).map((codebook) => ({ codebook, nodes: inUse(codeTree(state, codebook.id)) }));
}

/** Without retired codes, which take no more codings; one with others in use below it stays, for their sake. */
function inUse(nodes: readonly CodeNode[]): CodeNode[] {
  return nodes.flatMap(({ code, children }) => {
    const below = inUse(children);
    return code.status === 'retired' && below.length === 0 ? [] : [{ code, children: below }];
  });
}

function pruned(nodes: readonly CodeNode[], kept: ReadonlySet<CodeId>): CodeNode[] {
  return nodes.flatMap(({ code, children }) => {
    const below = pruned(children, kept);
    return kept.has(code.id) || below.length > 0 ? [{ code, children: below }] : [];
  });
}

/** The codes of `kept` with all that is above them. */
export function onlyCodes(rows: readonly CodebookRows[], kept: ReadonlySet<CodeId>): CodebookRows[] {
  return rows.map(({ codebook, nodes }) => ({ codebook, nodes: pruned(nodes, kept) })).filter(({ nodes }) => nodes.length > 0);
}

/** The ids of all rows that have rows below them. */
export function parentsIn(rows: readonly CodebookRows[]): string[] {
  const below = (nodes: readonly CodeNode[]): string[] => nodes.flatMap(({ code, children }) => (children.length > 0 ? [code.id, ...below(children)] : []));
  return rows.flatMap(({ codebook, nodes }) => [codebook.id, ...below(nodes)]);
}
