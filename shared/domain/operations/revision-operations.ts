import { created } from '../change.ts';
import { codesInBook } from '../code-tree.ts';
import type { CodebookId, RevisionId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Revision, revisionsOf } from '../revision.ts';
import type { ProjectState } from '../state.ts';
import { nameOf } from './codebook-operations.ts';

export interface NewRevision {
  readonly codebookId: CodebookId;
  /** A name beside the number, or blank. */
  readonly name: string;
  readonly message: string;
}

/** The snapshot of a codebook as it is now, with the next number. For operations that make one among other things. */
export function newRevision(
  state: ProjectState,
  { codebookId, name, message }: NewRevision,
  { newId, now, coderId }: OperationContext,
): Result<Revision, 'codebook.gone'> {
  const codebook = state.codebooks.get(codebookId);
  if (codebook === undefined) return fail('codebook.gone');
  const number = (revisionsOf(state, codebookId).at(-1)?.number ?? 0) + 1;
  return ok({
    id: newId<RevisionId>(),
    codebookId,
    number,
    name: name.trim(),
    message: message.trim(),
    codebook,
    codes: codesInBook(state, codebookId),
    coderId,
    createdAt: now,
  });
}

/** Keeps the codebook as it is now under the next number. */
export const createRevision: Operation<NewRevision> = (state, input, context) => {
  const revision = newRevision(state, input, context);
  if (!revision.ok) return revision;
  return changeSet('revision.create', { codebook: nameOf(revision.value.codebook), number: revision.value.number }, [created('revision', revision.value)]);
};
