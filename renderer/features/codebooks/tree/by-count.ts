import type { CodeCounts } from '#shared/analysis/counts.ts';
import type { CodeNode } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';

/** The same trees, siblings with most codings (those below included) first; equal ones stay as they stood. */
export function byCount(nodes: readonly CodeNode[], counts: ReadonlyMap<CodeId, CodeCounts>): readonly CodeNode[] {
  const codings = ({ code }: CodeNode): number => counts.get(code.id)?.withDescendants.codings ?? 0;
  return nodes.map(({ code, children }) => ({ code, children: byCount(children, counts) })).sort((a, b) => codings(b) - codings(a));
}
