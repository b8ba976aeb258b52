import type { Code } from '#shared/domain/code.ts';
import { siblingsOf, withDescendants } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { nameOf } from '#shared/domain/operations/codebook-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** What merging one code into another does: to be told before. */
export interface MergeEffect {
  /** Codings that go to the other code. */
  readonly codings: number;
  /** How many of them meet a coding of the same coder on the very same passage there, and become one with it. */
  readonly joined: number;
  /** Codes directly below that go under the other code. */
  readonly children: number;
  /** A code below whose name is taken there, which stops the merge. */
  readonly clash: Code | null;
}

/** The codes that `from` can be merged into: not itself nor any below it, and of its own codebook if it has codes below. */
export function mergeTargets(state: Pick<ProjectState, 'codes'>, from: CodeId): Code[] {
  const source = state.codes.get(from);
  if (source === undefined) return [];
  const below = new Set(withDescendants(state, from).map(({ id }) => id));
  return [...state.codes.values()].filter(({ id, codebookId, status }) => status !== 'retired' && !below.has(id) && (below.size === 1 || codebookId === source.codebookId));
}

export function mergeEffect(state: ProjectState, from: CodeId, into: CodeId): MergeEffect {
  let codings = 0;
  let joined = 0;
  for (const layer of state.layers.values()) {
    const places = new Set(layer.codings.filter(({ codeId }) => codeId === into).map(({ anchor }) => `${anchor.start}-${anchor.end}`));
    for (const { codeId, anchor } of layer.codings) {
      if (codeId !== from) continue;
      codings += 1;
      if (places.has(`${anchor.start}-${anchor.end}`)) joined += 1;
    }
  }
  const [source, target] = [state.codes.get(from), state.codes.get(into)];
  const children = source === undefined ? [] : siblingsOf(state, source.codebookId, from);
  const taken = new Set(target === undefined ? [] : siblingsOf(state, target.codebookId, into).map(nameOf));
  return { codings, joined, children: children.length, clash: children.find((child) => taken.has(nameOf(child))) ?? null };
}
