import { type Agreement, agreementSchema } from './agreement.ts';
import { type Attribute, attributeSchema } from './attribute.ts';
import { type CaseEvent, caseEventSchema } from './case-event.ts';
import { type Case, caseSchema } from './case.ts';
import { type City, citySchema } from './city.ts';
import { type Code, codeSchema } from './code.ts';
import { type Codebook, codebookSchema } from './codebook.ts';
import { type Coder, coderSchema } from './coder.ts';
import { type Coding, codingSchema } from './coding.ts';
import { type DyadRecord, dyadRecordSchema } from './dyad-record.ts';
import { type Evidence, evidenceSchema } from './evidence.ts';
import { type Hypothesis, hypothesisSchema } from './hypothesis.ts';
import { type Memo, memoSchema } from './memo.ts';
import { type Project, projectSchema } from './project.ts';
import { type ReviewComment, reviewCommentSchema } from './review-comment.ts';
import { type Revision, revisionSchema } from './revision.ts';
import { type Sample, sampleSchema } from './sample.ts';
import { type SignOff, signOffSchema } from './sign-off.ts';
import { type Step, stepSchema } from './step.ts';
import { type Transcript, transcriptSchema } from './transcript.ts';
import { type Verdict, verdictSchema } from './verdict.ts';

/** Every kind of record that a project's journal speaks of. A new noun starts here; the compiler names the rest. */
export interface RecordOf {
  project: Project;
  coder: Coder;
  transcript: Transcript;
  codebook: Codebook;
  code: Code;
  city: City;
  coding: Coding;
  agreement: Agreement;
  attribute: Attribute;
  dyad: DyadRecord;
  memo: Memo;
  case: Case;
  hypothesis: Hypothesis;
  step: Step;
  event: CaseEvent;
  evidence: Evidence;
  revision: Revision;
  comment: ReviewComment;
  sample: Sample;
  verdict: Verdict;
  signOff: SignOff;
}
export type Kind = keyof RecordOf;

/** The parser of each kind, for whatever comes from outside: files, database rows. */
export const schemaOf = {
  project: projectSchema,
  coder: coderSchema,
  transcript: transcriptSchema,
  codebook: codebookSchema,
  code: codeSchema,
  city: citySchema,
  coding: codingSchema,
  agreement: agreementSchema,
  attribute: attributeSchema,
  dyad: dyadRecordSchema,
  memo: memoSchema,
  case: caseSchema,
  hypothesis: hypothesisSchema,
  step: stepSchema,
  event: caseEventSchema,
  evidence: evidenceSchema,
  revision: revisionSchema,
  comment: reviewCommentSchema,
  sample: sampleSchema,
  verdict: verdictSchema,
  signOff: signOffSchema,
} as const;

export const kinds = Object.keys(schemaOf) as readonly Kind[];
