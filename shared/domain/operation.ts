import type { Change } from './change.ts';
import type { CommandName } from './command-name.ts';
import { flawIn } from './flaw.ts';
import type { BlobHash, CoderId, Instant } from './ids.ts';
import { fail, ok, type Problem, type Result } from './result.ts';
import type { ProjectState } from './state.ts';

/** What an operation may know beside the state: the time, fresh ids, and who asks. */
export interface OperationContext {
  readonly now: Instant;
  /** A fresh UUID; `Id` is the branded id it is to be. */
  newId<Id extends string>(): Id;
  readonly coderId: CoderId;
}

/** A text or an original file that a change refers to by hash. Immutable, so it needs no undo. */
export type Blob =
  | { readonly kind: 'text'; readonly hash: BlobHash; readonly text: string }
  | { readonly kind: 'original'; readonly hash: BlobHash; readonly bytes: Uint8Array };

/** What a command wants done: one line of the journal to be. */
export interface ChangeSet {
  readonly command: string;
  readonly label: Readonly<Record<string, string | number>>;
  readonly changes: readonly Change[];
  readonly blobs: readonly Blob[];
}

export const problemCodes = [
  'coding.emptyPassage',
  'coding.outsideText',
  'coding.notYours',
  'coding.gone',
  'coding.alreadyThere',
  'coding.linkedAlready',
  'code.gone',
  'code.nameless',
  'code.nameTaken',
  'code.keyTaken',
  'code.underItself',
  'code.mergeIntoItself',
  'code.otherCodebook',
  'code.retired',
  'code.unchanged',
  'codebook.gone',
  'codebook.nameless',
  'codebook.alreadyThere',
  'revision.gone',
  'transcript.gone',
  'transcript.recordIdTaken',
  'transcript.badHeader',
  'city.gone',
  'city.nameless',
  'city.alreadyThere',
  'attribute.gone',
  'attribute.nameless',
  'attribute.nameTaken',
  'attribute.misfit',
  'attribute.sameValues',
  'agreement.gone',
  'agreement.alreadyThere',
  'link.sameCityTwice',
  'case.gone',
  'case.nameless',
  'case.endsBeforeItBegins',
  'hypothesis.gone',
  'hypothesis.nameless',
  'hypothesis.verdictWithoutReason',
  'step.gone',
  'step.blank',
  'event.gone',
  'event.nameless',
  'evidence.gone',
  'evidence.noPrediction',
  'evidence.unanswered',
  'evidence.alreadyAnswered',
  'evidence.answeredBeforePredicted',
  'evidence.foundNothing',
  'evidence.absentNowhere',
  'evidence.dyadOfOtherCase',
  'evidence.overruledWithoutReason',
  'evidence.ownReview',
  'review.supervisorOnly',
  'review.notOwner',
  'review.ownEntry',
  'review.onlyAtHome',
  'review.cannotSubmit',
  'review.cannotWithdraw',
  'review.cannotAskChanges',
  'review.cannotApprove',
  'review.cannotRetire',
  'review.cannotReinstate',
  'review.entriesOpen',
  'review.reasonMissing',
  'review.nothingNew',
  'review.otherProject',
  'review.codebookGone',
  'comment.empty',
  'comment.gone',
  'comment.settledAlready',
  'proposal.same',
  'proposal.answered',
  'sample.gone',
  'sample.nothing',
  'sample.seedless',
  'signOff.nameless',
  'signOff.badDate',
  'signOff.notApproved',
  'coder.nameless',
  'coder.nameTaken',
  'coder.gone',
  'memo.gone',
  'memo.blank',
  'memo.notYours',
  'memo.subjectGone',
  'project.nameless',
  'record.invalid',
  'history.nothing',
  'history.changedSince',
  'store.readOnly',
  'store.conflict',
  'store.full',
  'store.failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
export type OperationProblem = Problem<ProblemCode>;

/** A pure function from what is and what is asked to what changes. It never touches the state it reads. */
export type Operation<Input> = (state: ProjectState, input: Input, context: OperationContext) => Result<ChangeSet, ProblemCode>;

/** What an operation answers with. Refused with `record.invalid` { kind, field } where a record would not be sound. */
export function changeSet(
  command: CommandName,
  label: ChangeSet['label'],
  changes: readonly Change[],
  blobs: readonly Blob[] = [],
): Result<ChangeSet, 'record.invalid'> {
  for (const { kind, after } of changes) {
    const field = after === null ? null : flawIn(kind, after);
    if (field !== null) return fail('record.invalid', { kind, field });
  }
  return ok({ command, label, changes, blobs });
}
