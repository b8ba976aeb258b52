import type * as v from 'valibot';
import { type Entry, entrySchema } from '#shared/domain/entry.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { type Kind, kinds, schemaOf } from '#shared/domain/records.ts';
import { fail, ok, type Problem, type Result } from '#shared/domain/result.ts';
import { Meter, type Pace, stageOf } from '../pace.ts';
import { readZip, type ZipFiles } from '../zip/read-zip.ts';
import type { ZipProblemCode } from '../zip/zip-problem.ts';
import type { HashBytes } from './archive.ts';
import { archiveLimits } from './archive-limits.ts';
import type { ArchiveProblemCode } from './archive-problem.ts';
import { archiveProblem } from './check-archive.ts';
import { type Manifest, manifestPath, parseManifest } from './manifest.ts';
import { journalPath, originalHashIn, recordsPath, textHashIn } from './paths.ts';
import { type LineFile, linesOf, parseLines } from './record-lines.ts';
import { countsOf, type RecordsByKind, stateOf } from './state-records.ts';

const chunk = 500;

const kindsOfVersion1: ReadonlySet<Kind> = new Set(['project', 'coder', 'transcript', 'codebook', 'code', 'city', 'coding']);

/** The kinds that every file of that version has records of, be they none. */
function kindsOfVersion(version: number): readonly Kind[] {
  return version === 1 ? kinds.filter((kind) => kindsOfVersion1.has(kind)) : kinds;
}

type Failure = ReturnType<typeof fail<ArchiveProblemCode>>;

function zipFailure({ code, params }: Problem<ZipProblemCode>): Failure {
  switch (code) {
    case 'zip.notZip':
      return fail('archive.notArchive');
    case 'zip.truncated':
      return fail('archive.incomplete');
    case 'zip.bomb':
      return fail('archive.tooLarge', { limit: params['limit'] ?? 0 });
    case 'zip.tooManyEntries':
      return fail('archive.tooLarge', { limit: archiveLimits.totalBytes / 1_000_000 });
    case 'zip.corrupt':
    case 'zip.badName':
    case 'zip.encrypted':
    case 'zip.unsupported':
      return fail('archive.damaged', { file: params['name'] ?? '' });
  }
}

/** The files of the archive, just those that its manifest lists. The manifest is read before anything else is unpacked. */
function unpack(bytes: Uint8Array): Result<{ readonly manifest: Manifest; readonly files: ZipFiles }, ArchiveProblemCode> {
  const first = readZip(bytes, archiveLimits, (name) => name === manifestPath);
  if (!first.ok) return zipFailure(first.problem);
  const manifestBytes = first.value.get(manifestPath);
  if (manifestBytes === undefined) return fail('archive.notArchive');
  const manifest = parseManifest(manifestBytes);
  if (!manifest.ok) return manifest;
  const rest = readZip(bytes, archiveLimits, (name) => name !== manifestPath);
  if (!rest.ok) return zipFailure(rest.problem);
  const listed = new Set(manifest.value.members.map(({ path }) => path));
  const isKnown = (path: string): boolean =>
    path === journalPath || kinds.some((kind) => path === recordsPath(kind)) || textHashIn(path) !== null || originalHashIn(path) !== null;
  for (const path of rest.value.keys()) if (!listed.has(path) || !isKnown(path)) return fail('archive.memberUnexpected', { file: path });
  for (const path of [...listed, journalPath, ...kindsOfVersion(manifest.value.version).map(recordsPath)]) {
    if (!rest.value.has(path)) return fail('archive.memberMissing', { file: path });
  }
  return ok({ manifest: manifest.value, files: rest.value });
}

/** The text of UTF-8 bytes with every character of it, a leading U+FEFF too; null where they are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Contents {
  readonly lineFiles: ReadonlyMap<string, LineFile>;
  readonly texts: ReadonlyMap<BlobHash, string>;
  readonly originals: ReadonlyMap<BlobHash, Uint8Array>;
}

/** Sorts the files by what they are, after comparing each with its size and hash in the manifest and in its own name. */
async function sortOut({ members }: Manifest, files: ZipFiles, hash: HashBytes, pace: Pace): Promise<Result<Contents, ArchiveProblemCode>> {
  const lineFiles = new Map<string, LineFile>();
  const texts = new Map<BlobHash, string>();
  const originals = new Map<BlobHash, Uint8Array>();
  const meter = new Meter(stageOf(pace, 0, 0.2), members.length, 1);
  for (const { path, bytes: size, sha256 } of members) {
    // A copy: what is stored unpacked is a view of the whole archive, and would keep all of it in memory.
    const bytes = new Uint8Array(files.get(path) ?? []);
    if (bytes.length !== size || (await hash(bytes)) !== sha256) return fail('archive.damaged', { file: path });
    const [textHash, originalHash] = [textHashIn(path), originalHashIn(path)];
    if ((textHash ?? originalHash ?? sha256) !== sha256) return fail('archive.damaged', { file: path });
    if (originalHash !== null) originals.set(originalHash, bytes);
    else {
      const text = decode(bytes);
      if (text === null) return fail('archive.damaged', { file: path });
      if (textHash === null) lineFiles.set(path, linesOf(path, text));
      else texts.set(textHash, text);
    }
    await meter.advance();
  }
  return ok({ lineFiles, texts, originals });
}

async function parseRecords(lineFiles: Contents['lineFiles'], meter: Meter): Promise<Result<RecordsByKind, ArchiveProblemCode>> {
  const records: Partial<Record<Kind, readonly unknown[]>> = {};
  for (const kind of kinds) {
    const schema: v.GenericSchema<unknown, { readonly id: string }> = schemaOf[kind];
    const parsed = await parseLines(lineFiles.get(recordsPath(kind)) ?? linesOf(recordsPath(kind), ''), schema, meter);
    if (!parsed.ok) return parsed;
    records[kind] = parsed.value;
  }
  if ((records.project?.length ?? 0) > 1) return fail('archive.recordTwice', { file: recordsPath('project'), line: 2, id: '' });
  // Each list was just parsed by the schema of its kind.
  return ok(records as RecordsByKind);
}

function countFailure({ counts }: Manifest, found: Readonly<Record<string, number>>): Failure | null {
  for (const [kind, number] of Object.entries(found)) {
    const stated = counts[kind] ?? 0;
    if (stated !== number) return fail('archive.countWrong', { kind, stated, found: number });
  }
  return null;
}

/**
 * Reads a `.dyadtrace` file from anywhere. All of it is checked: the zip within its limits, the version, every file against
 * its size and SHA-256, every record and entry by its schema, what they refer to, every coding on its text, and that the
 * journal leads to the records. Anything amiss and there is no project, only what is wrong and where.
 * @throws CancelledError where `pace` asks for that.
 */
export async function readArchive(bytes: Uint8Array, hash: HashBytes, pace: Pace = {}): Promise<Result<ProjectContent, ArchiveProblemCode>> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { manifest, files } = unpacked.value;
  const contents = await sortOut(manifest, files, hash, pace);
  if (!contents.ok) return contents;
  const { lineFiles, texts, originals } = contents.value;
  const lineCount = [...lineFiles.values()].reduce((sum, { lines }) => sum + lines.length, 0);
  const journalFile = lineFiles.get(journalPath) ?? linesOf(journalPath, '');
  const meter = new Meter(stageOf(pace, 0.2, 0.8), lineCount, chunk);
  const records = await parseRecords(lineFiles, meter);
  if (!records.ok) return records;
  const entries = await parseLines(journalFile, entrySchema as v.GenericSchema<unknown, Entry>, meter);
  if (!entries.ok) return entries;
  const journal = entries.value;
  const miscounted = countFailure(manifest, {
    ...countsOf(records.value),
    journal: journal.length,
    text: texts.size,
    original: originals.size,
  });
  if (miscounted !== null) return miscounted;
  const state = stateOf(records.value);
  if (state.project !== null && state.project.id !== manifest.projectId) return fail('archive.manifestInvalid', { field: 'projectId' });
  const archive: ProjectContent = { state, journal, texts, originals };
  const problem = await archiveProblem(archive, new Meter(stageOf(pace, 0.8, 1), journal.length, chunk));
  return problem === null ? ok(archive) : { ok: false, problem };
}
