import * as v from 'valibot';

/*
 * Every id is a string of 1-80 characters without the separators that composite ids use. Records made in the app get
 * UUIDs from an IdSource; what ships with the app (built-in codebooks, bundled cities) has fixed ids, so that two
 * colleagues' files mean the same thing by them.
 */

// A set, because `in` has the engine keep a copy of every name it is asked for: 15 ms for the ids of 10,000 codings.
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const idText = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/, 'not an id'),
  // What is kept by id in a plain object (drafts, say) must not meet `constructor` and the like there.
  v.check((text) => !inherited.has(text), 'not an id'),
);

export const projectIdSchema = v.pipe(idText, v.brand('ProjectId'));
export type ProjectId = v.InferOutput<typeof projectIdSchema>;

export const coderIdSchema = v.pipe(idText, v.brand('CoderId'));
export type CoderId = v.InferOutput<typeof coderIdSchema>;

export const transcriptIdSchema = v.pipe(idText, v.brand('TranscriptId'));
export type TranscriptId = v.InferOutput<typeof transcriptIdSchema>;

export const codebookIdSchema = v.pipe(idText, v.brand('CodebookId'));
export type CodebookId = v.InferOutput<typeof codebookIdSchema>;

export const codeIdSchema = v.pipe(idText, v.brand('CodeId'));
export type CodeId = v.InferOutput<typeof codeIdSchema>;

export const codingIdSchema = v.pipe(idText, v.brand('CodingId'));
export type CodingId = v.InferOutput<typeof codingIdSchema>;

export const cityIdSchema = v.pipe(idText, v.brand('CityId'));
export type CityId = v.InferOutput<typeof cityIdSchema>;

export const attributeIdSchema = v.pipe(idText, v.brand('AttributeId'));
export type AttributeId = v.InferOutput<typeof attributeIdSchema>;

export const agreementIdSchema = v.pipe(idText, v.brand('AgreementId'));
export type AgreementId = v.InferOutput<typeof agreementIdSchema>;

export const caseIdSchema = v.pipe(idText, v.brand('CaseId'));
export type CaseId = v.InferOutput<typeof caseIdSchema>;

export const hypothesisIdSchema = v.pipe(idText, v.brand('HypothesisId'));
export type HypothesisId = v.InferOutput<typeof hypothesisIdSchema>;

export const stepIdSchema = v.pipe(idText, v.brand('StepId'));
export type StepId = v.InferOutput<typeof stepIdSchema>;

export const eventIdSchema = v.pipe(idText, v.brand('EventId'));
export type EventId = v.InferOutput<typeof eventIdSchema>;

export const evidenceIdSchema = v.pipe(idText, v.brand('EvidenceId'));
export type EvidenceId = v.InferOutput<typeof evidenceIdSchema>;

export const memoIdSchema = v.pipe(idText, v.brand('MemoId'));
export type MemoId = v.InferOutput<typeof memoIdSchema>;

export const revisionIdSchema = v.pipe(idText, v.brand('RevisionId'));
export type RevisionId = v.InferOutput<typeof revisionIdSchema>;

export const commentIdSchema = v.pipe(idText, v.brand('CommentId'));
export type CommentId = v.InferOutput<typeof commentIdSchema>;

export const sampleIdSchema = v.pipe(idText, v.brand('SampleId'));
export type SampleId = v.InferOutput<typeof sampleIdSchema>;

export const verdictIdSchema = v.pipe(idText, v.brand('VerdictId'));
export type VerdictId = v.InferOutput<typeof verdictIdSchema>;

export const signOffIdSchema = v.pipe(idText, v.brand('SignOffId'));
export type SignOffId = v.InferOutput<typeof signOffIdSchema>;

export const entryIdSchema = v.pipe(idText, v.brand('EntryId'));
export type EntryId = v.InferOutput<typeof entryIdSchema>;

/** SHA-256 of a blob's bytes (a text counts as its UTF-8 bytes), 64 lower-case hex digits. */
export const blobHashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'), v.brand('BlobHash'));
export type BlobHash = v.InferOutput<typeof blobHashSchema>;

/**
 * An instant, ISO 8601 in UTC, just as `Date.prototype.toISOString` writes it: their order as strings is their order in
 * time, and each is one that `Date` can read.
 */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'not an instant'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not an instant'),
  v.brand('Instant'),
);
export type Instant = v.InferOutput<typeof instantSchema>;
