import { type Change, changed, created, removed } from '../change.ts';
import type { Code } from '../code.ts';
import { siblingsOf } from '../code-tree.ts';
import type { CodeId, RevisionId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext } from '../operation.ts';
import { fail } from '../result.ts';
import type { Revision } from '../revision.ts';
import { same } from '../same.ts';
import { codingsOf, type ProjectState } from '../state.ts';
import { linesAbout, statusBy } from '../status-trail.ts';
import { type DefinitionChange, keyHolder, namesake } from './code-operations.ts';
import { nameOf, reworded } from './codebook-operations.ts';
import { memosKept } from './memos-kept.ts';
import { linesTaken, type Turned, turnedInto } from './review-lines.ts';

interface Restoring {
  readonly revisionId: RevisionId;
  /** Why, for the entries that change. */
  readonly reason: string;
  /** Whether restored definitions mean something else than those that they take the place of. */
  readonly definitionChange: DefinitionChange;
}

/**
 * The entry as the revision has it, at the place that `place` says; null where it is so. What happened to the code since (its
 * lineage) stays; an entry that changes is a draft again, as nobody has approved it here and now. Neighbours and owners that are
 * gone are left out. One that was gone itself has its trail go on from where it was.
 */
function restored(state: ProjectState, kept: Code, place: Pick<Code, 'codebookId' | 'parentId' | 'order'>, present: ReadonlySet<CodeId>, how: Restoring, context: OperationContext): Turned<Code> | null {
  const current = state.codes.get(kept.id);
  const status = kept.status === 'retired' ? 'retired' : 'draft';
  const after: Code = {
    ...kept,
    ...place,
    confusableWith: kept.confusableWith.filter((id) => present.has(id)),
    excludes: kept.excludes.filter((id) => present.has(id)),
    ownerId: kept.ownerId !== null && state.coders.has(kept.ownerId) ? kept.ownerId : null,
    lineage: current?.lineage ?? kept.lineage,
    redefinedAt: current?.redefinedAt ?? kept.redefinedAt,
    status: current?.status ?? statusBy(linesAbout(state.comments.values(), place.codebookId, kept.id)) ?? status,
    changeReason: current?.changeReason ?? kept.changeReason,
  };
  if (current !== undefined && same(after, current) && (after.status === 'retired') === (status === 'retired')) return null;
  const isRedefined = current !== undefined && !same(current.definition, kept.definition) && how.definitionChange === 'meaning';
  return turnedInto(state, { ...after, changeReason: how.reason, redefinedAt: isRedefined ? context.now : after.redefinedAt }, status, how.reason, context);
}

/** What comes of a restored entry: the code, and what its trail says of that. */
function changesOf(state: ProjectState, { entry, lines }: Turned<Code>): Change[] {
  const current = state.codes.get(entry.id);
  const back = current === undefined ? [created('code', entry), ...linesTaken(state, new Set([entry.id]), entry.codebookId)] : [changed('code', current, entry)];
  return [...back, ...lines];
}

const placeOf = ({ codebookId, parentId, order }: Code) => ({ codebookId, parentId, order });

/** Puts one entry back as a revision has it. A code that is there stays where it is; one that is gone comes back, without codings. */
export const restoreEntry: Operation<Restoring & { codeId: CodeId }> = (state, { codeId, ...how }, context) => {
  const revision = state.revisions.get(how.revisionId);
  const kept = revision?.codes.find(({ id }) => id === codeId);
  if (revision === undefined || kept === undefined) return fail('revision.gone');
  if (!state.codebooks.has(revision.codebookId)) return fail('codebook.gone');
  const current = state.codes.get(codeId);
  const parentId = state.codes.get(kept.parentId ?? '')?.codebookId === revision.codebookId ? kept.parentId : null;
  const place = current === undefined ? { codebookId: revision.codebookId, parentId, order: kept.order } : placeOf(current);
  if (namesake(siblingsOf(state, place.codebookId, place.parentId), kept.name, codeId) !== undefined) return fail('code.nameTaken', { code: nameOf(kept) });
  const isKeyFree = keyHolder(state, place.codebookId, kept.key, codeId) === undefined;
  const after = restored(state, { ...kept, key: isKeyFree ? kept.key : null }, place, new Set(state.codes.keys() as Iterable<CodeId>), how, context);
  if (after === null) return fail('code.unchanged');
  return changeSet('code.restore', { code: nameOf(kept), number: revision.number }, changesOf(state, after));
};

/** Codes that came after the revision: those that have codings, or below which some have, stay and are retired. */
function sortLaterCodes(state: ProjectState, revision: Revision): { readonly retired: readonly Code[]; readonly gone: readonly Code[] } {
  const known = new Set(revision.codes.map(({ id }) => id));
  const later = [...state.codes.values()].filter(({ id, codebookId }) => codebookId === revision.codebookId && !known.has(id));
  const needed = new Set<CodeId>();
  const coded = new Set([...codingsOf(state)].map(({ codeId }) => codeId));
  for (const code of later) {
    // A restored code never goes, so that only the way up through later ones must stay.
    const isNeeded = coded.has(code.id) || [...state.codes.values()].some(({ parentId, id }) => parentId === code.id && known.has(id));
    for (let up: Code | undefined = isNeeded ? code : undefined; up !== undefined && !known.has(up.id); up = state.codes.get(up.parentId ?? '')) needed.add(up.id);
  }
  return { retired: later.filter(({ id }) => needed.has(id)), gone: later.filter(({ id }) => !needed.has(id)) };
}

/**
 * Puts a whole codebook back as a revision has it: entries, tree, name and description. No coding is lost: codes added since
 * go only where nothing is coded with them or below them, else they stay as retired ones. Codes that were moved to another
 * codebook since are left there.
 */
export const restoreRevision: Operation<Restoring> = (state, how, context) => {
  const revision = state.revisions.get(how.revisionId);
  if (revision === undefined) return fail('revision.gone');
  const codebook = state.codebooks.get(revision.codebookId);
  if (codebook === undefined) return fail('codebook.gone');
  const isElsewhere = (id: CodeId): boolean => (state.codes.get(id)?.codebookId ?? codebook.id) !== codebook.id;
  const { retired, gone } = sortLaterCodes(state, revision);
  const goneIds = new Set(gone.map(({ id }) => id));
  const present = new Set([...([...state.codes.keys()] as CodeId[]), ...revision.codes.map(({ id }) => id)].filter((id) => !goneIds.has(id)));
  const parents = new Map(revision.codes.map(({ id, parentId }) => [id, parentId]));
  const parentHere = (id: CodeId): CodeId | null => {
    let parentId = parents.get(id) ?? null;
    while (parentId !== null && isElsewhere(parentId)) parentId = parents.get(parentId) ?? null;
    return parentId;
  };

  const entries: Turned<Code>[] = [];
  for (const kept of revision.codes) {
    if (isElsewhere(kept.id)) continue;
    const after = restored(state, kept, { codebookId: codebook.id, parentId: parentHere(kept.id), order: kept.order }, present, how, context);
    if (after !== null) entries.push(after);
  }
  const without = (ids: readonly CodeId[]): CodeId[] => ids.filter((id) => present.has(id));
  const isRestored = new Set(revision.codes.filter(({ id }) => !isElsewhere(id)).map(({ id }) => id));
  for (const code of state.codes.values()) {
    if (isRestored.has(code.id) || goneIds.has(code.id)) continue;
    const isRetired = retired.includes(code);
    const next: Code = { ...code, confusableWith: without(code.confusableWith), excludes: without(code.excludes) };
    // Keys are the restored codes' again.
    const after = isRetired ? turnedInto(state, { ...next, key: null }, 'retired', how.reason, context) : { entry: next, lines: [] };
    if (!same(after.entry, code)) entries.push(after);
  }
  const away = [...gone].reverse().map((code) => removed('code', code));
  const { name, description } = revision.codebook;
  const book = reworded(state, codebook, { name, description }, context);
  const bookChanges = same(book.entry, codebook) ? [] : [changed('codebook', codebook, book.entry), ...book.lines];
  const changes = [...entries.flatMap((entry) => changesOf(state, entry)), ...away];
  if (changes.length + bookChanges.length === 0) return fail('code.unchanged');
  return changeSet('codebook.restore', { codebook: nameOf(codebook), number: revision.number, codes: entries.length + away.length }, [...bookChanges, ...changes, ...memosKept(state, away)]);
};
