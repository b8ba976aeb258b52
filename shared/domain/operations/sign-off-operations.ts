import * as v from 'valibot';
import { created } from '../change.ts';
import type { CodebookId, SignOffId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { coveringRevision } from '../revision.ts';
import { nameOf } from './codebook-operations.ts';
import { newRevision } from './revision-operations.ts';
import { entriesOpen, notSupervisor } from './review-rules.ts';

export interface Signature {
  readonly codebookId: CodebookId;
  readonly name: string;
  readonly role: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly statement: string;
}

const date = v.pipe(v.string(), v.isoDate());

/** Signs the codebook as it is now: the revision that holds just that, or a new one where none does. */
export const signOff: Operation<Signature> = (state, signature, context) => {
  const codebook = state.codebooks.get(signature.codebookId);
  if (codebook === undefined) return fail('codebook.gone');
  const refused = notSupervisor(state, context.coderId);
  if (refused !== null) return { ok: false, problem: refused };
  if (codebook.status !== 'approved') return fail('signOff.notApproved', { codebook: nameOf(codebook) });
  const open = entriesOpen(state, codebook.id);
  if (open !== null) return { ok: false, problem: open };
  const name = signature.name.trim();
  if (name === '') return fail('signOff.nameless');
  if (!v.is(date, signature.date)) return fail('signOff.badDate');
  const covered = coveringRevision(state, codebook.id);
  const made = covered === undefined ? newRevision(state, { codebookId: codebook.id, name: '', message: '' }, context) : null;
  if (made?.ok === false) return made;
  const revision = covered ?? made?.value;
  if (revision === undefined) return fail('codebook.gone');
  const record = {
    id: context.newId<SignOffId>(),
    codebookId: codebook.id,
    revisionId: revision.id,
    name,
    role: signature.role.trim(),
    date: signature.date,
    statement: signature.statement.trim(),
    coderId: context.coderId,
    at: context.now,
  };
  return changeSet('review.signOff', { codebook: nameOf(codebook), number: revision.number, name }, [
    ...(covered === undefined ? [created('revision', revision)] : []),
    created('signOff', record),
  ]);
};
