import type * as v from 'valibot';
import { created } from '#shared/domain/change.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash, EntryId } from '#shared/domain/ids.ts';
import { nameOf } from '#shared/domain/operations/codebook-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { type ReviewCopy, reviewProjectId } from '#shared/domain/project.ts';
import { type Kind, kinds, type RecordOf, schemaOf } from '#shared/domain/records.ts';
import { fail, ok, type Problem, type Result } from '#shared/domain/result.ts';
import type { ReturnedReview } from '#shared/domain/returned-review.ts';
import { same } from '#shared/domain/same.ts';
import { codingsOf, type ProjectState, tableKinds, tableOf } from '#shared/domain/state.ts';
import type { HashBytes } from '../dyadtrace/archive.ts';
import { archiveProblem } from '../dyadtrace/check-archive.ts';
import { recordsPath, textHashIn } from '../dyadtrace/paths.ts';
import { linesOf, parseLines } from '../dyadtrace/record-lines.ts';
import { type RecordsByKind, stateOf } from '../dyadtrace/state-records.ts';
import { Meter } from '../pace.ts';
import { readZip, type ZipLimits } from '../zip/read-zip.ts';
import type { ZipProblemCode } from '../zip/zip-problem.ts';
import { manifestPath, parseReviewManifest, type ReviewManifest } from './review-manifest.ts';
import type { ReviewFileProblemCode } from './review-problem.ts';
import { outgoingKinds, returningKinds } from './write-review.ts';

/** Room for a codebook of thousands of entries with a long discussion and tens of thousands of passages. */
export const reviewLimits: ZipLimits = { entries: 10_000, entryBytes: 64_000_000, totalBytes: 128_000_000, ratio: 200, ratioFrom: 8_000_000 };

/** What a review file turns out to be. */
export type ReadReview =
  | { readonly stage: 'out'; readonly copy: ReviewCopy; readonly content: ProjectContent }
  | { readonly stage: 'back'; readonly copy: ReviewCopy; readonly returned: ReturnedReview };

type Read<Value> = Result<Value, ReviewFileProblemCode>;

function zipFailure({ code, params }: Problem<ZipProblemCode>): ReturnType<typeof fail<ReviewFileProblemCode>> {
  if (code === 'zip.notZip') return fail('reviewFile.notReview');
  if (code === 'zip.truncated') return fail('reviewFile.incomplete');
  if (code === 'zip.bomb' || code === 'zip.tooManyEntries') return fail('reviewFile.tooLarge', { limit: reviewLimits.totalBytes / 1_000_000 });
  return fail('reviewFile.damaged', { file: params['name'] ?? '' });
}

/** The texts of the files that the manifest lists, each compared with its size and hash, and no others. */
async function unpack(bytes: Uint8Array, hash: HashBytes): Promise<Read<{ manifest: ReviewManifest; texts: ReadonlyMap<string, string> }>> {
  const first = readZip(bytes, reviewLimits, (name) => name === manifestPath);
  if (!first.ok) return zipFailure(first.problem);
  const manifestBytes = first.value.get(manifestPath);
  if (manifestBytes === undefined) return fail('reviewFile.notReview');
  const manifest = parseReviewManifest(manifestBytes);
  if (!manifest.ok) return manifest;
  const files = readZip(bytes, reviewLimits, (name) => name !== manifestPath);
  if (!files.ok) return zipFailure(files.problem);
  const texts = new Map<string, string>();
  for (const { path, bytes: size, sha256 } of manifest.value.members) {
    const member = new Uint8Array(files.value.get(path) ?? []);
    if (!files.value.has(path) || member.length !== size || (await hash(member)) !== sha256) return fail('reviewFile.damaged', { file: path });
    try {
      texts.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(member));
    } catch {
      // What is not UTF-8 was not written by the app, whatever its hash says.
      return fail('reviewFile.damaged', { file: path });
    }
  }
  for (const path of files.value.keys()) if (!texts.has(path)) return fail('reviewFile.damaged', { file: path });
  return ok({ manifest: manifest.value, texts });
}

async function rowsOf<K extends Kind>(kind: K, texts: ReadonlyMap<string, string>): Promise<Read<readonly RecordOf[K][]>> {
  const file = recordsPath(kind);
  const text = texts.get(file);
  if (text === undefined) return fail('reviewFile.damaged', { file });
  const lines = linesOf(file, text);
  const schema: v.GenericSchema<unknown, { readonly id: string }> = schemaOf[kind];
  const parsed = await parseLines(lines, schema, new Meter({}, lines.lines.length, 500));
  if (!parsed.ok) return fail('reviewFile.invalid', { file, field: parsed.problem.params['field'] ?? '' });
  // Each line was just parsed by the schema of its kind.
  return ok(parsed.value as unknown as readonly RecordOf[K][]);
}

/** The one entry that begins the journal of a copy: it brings all that was sent. */
function openingEntry(state: ProjectState, copy: ReviewCopy): Entry {
  const { project } = state;
  const tables = tableKinds.flatMap((kind) => [...state[tableOf[kind]].values()].map((row) => created(kind, row)));
  const sender = state.comments.get(copy.sendingId)?.coderId ?? [...state.coders.keys()][0];
  const codebook = state.codebooks.get(copy.codebookId);
  return {
    // Made of what was sent, so that the same file always makes the same journal.
    id: `open-${copy.sendingId}` as EntryId,
    at: copy.sentAt,
    coderId: (sender ?? 'nobody') as Entry['coderId'],
    command: 'review.open',
    label: { codebook: codebook === undefined ? '' : nameOf(codebook) },
    changes: [...(project === null ? [] : [created('project', project)]), ...tables, ...[...codingsOf(state)].map((coding) => created('coding', coding))],
    cause: null,
  };
}

async function readOutgoing(copy: ReviewCopy, files: ReadonlyMap<string, string>): Promise<Read<ReadReview>> {
  const records: Partial<Record<Kind, readonly unknown[]>> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const kind of outgoingKinds) {
    const rows = await rowsOf(kind, files);
    if (!rows.ok) return rows;
    records[kind] = rows.value;
  }
  const state = stateOf(records as RecordsByKind);
  const texts = new Map([...files].flatMap(([path, text]): [BlobHash, string][] => {
    const named = textHashIn(path);
    return named === null ? [] : [[named, text]];
  }));
  const content: ProjectContent = { state, journal: [openingEntry(state, copy)], texts, originals: new Map() };
  const isSound = same(state.project?.review, copy) && state.project?.id === reviewProjectId(copy.sendingId) && state.codebooks.has(copy.codebookId) && state.revisions.has(copy.revisionId);
  if (!isSound) return fail('reviewFile.invalid', { file: recordsPath('project'), field: 'review' });
  const problem = await archiveProblem(content, new Meter({}, 1, 1));
  if (problem !== null) return fail('reviewFile.invalid', { file: String(problem.params['id'] ?? ''), field: String(problem.params['rule'] ?? problem.code) });
  return ok({ stage: 'out', copy, content });
}

async function readReturned(copy: ReviewCopy, files: ReadonlyMap<string, string>): Promise<Read<ReadReview>> {
  const [coders, comments, verdicts, signOffs] = [await rowsOf('coder', files), await rowsOf('comment', files), await rowsOf('verdict', files), await rowsOf('signOff', files)];
  if (!coders.ok) return coders;
  if (!comments.ok) return comments;
  if (!verdicts.ok) return verdicts;
  if (!signOffs.ok) return signOffs;
  const known = new Set(coders.value.map(({ id }) => id));
  for (const kind of returningKinds) {
    const rows = { coder: [], comment: comments.value, verdict: verdicts.value, signOff: signOffs.value }[kind];
    const stray = rows.find((row) => !known.has(row.coderId) || ('codebookId' in row && row.codebookId !== copy.codebookId));
    if (stray !== undefined) return fail('reviewFile.invalid', { file: recordsPath(kind), field: known.has(stray.coderId) ? 'codebookId' : 'coderId' });
  }
  return ok({ stage: 'back', copy, returned: { coders: coders.value, comments: comments.value, verdicts: verdicts.value, signOffs: signOffs.value } });
}

/** Reads a `.dyadreview` file from anywhere; all of it is checked, and anything amiss leaves only what is wrong and where. */
export async function readReview(bytes: Uint8Array, hash: HashBytes): Promise<Read<ReadReview>> {
  const unpacked = await unpack(bytes, hash);
  if (!unpacked.ok) return unpacked;
  const { manifest, texts } = unpacked.value;
  const expected: readonly string[] = (manifest.stage === 'out' ? outgoingKinds : returningKinds).map(recordsPath);
  const stray = [...texts.keys()].find((path) => !expected.includes(path) && (manifest.stage === 'back' || textHashIn(path) === null));
  if (stray !== undefined) return fail('reviewFile.damaged', { file: stray });
  return manifest.stage === 'out' ? readOutgoing(manifest.copy, texts) : readReturned(manifest.copy, texts);
}

/** Whether a file calls itself a review, by what is in it rather than by its name. */
export function isReviewFile(bytes: Uint8Array): boolean {
  const first = readZip(bytes, reviewLimits, (name) => name === manifestPath);
  const manifest = first.ok ? first.value.get(manifestPath) : undefined;
  if (manifest === undefined) return false;
  const parsed = parseReviewManifest(manifest);
  return parsed.ok || parsed.problem.code === 'reviewFile.newer';
}
