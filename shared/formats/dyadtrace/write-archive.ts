import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { kinds } from '#shared/domain/records.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { breathe, Meter, type Pace, stageOf } from '../pace.ts';
import type { ZipLimits } from '../zip/read-zip.ts';
import { writeZipAtPace } from '../zip/write-zip-at-pace.ts';
import type { ArchiveMeta, HashBytes } from './archive.ts';
import { archiveLimits } from './archive-limits.ts';
import type { ArchiveProblemCode } from './archive-problem.ts';
import { blobsOf } from './blobs-of.ts';
import { archiveProblem } from './check-archive.ts';
import { formatName, formatVersion, type Manifest, manifestPath } from './manifest.ts';
import { journalPath, originalHashIn, originalPath, recordsPath, textHashIn, textPath } from './paths.ts';
import { toLines } from './record-lines.ts';
import { countsOf, recordsOf } from './state-records.ts';

const chunk = 500;

/** Every file of the archive but the manifest, in the order it is written. */
async function membersOf({ state, journal, texts, originals }: ProjectContent, pace: Pace): Promise<Map<string, Uint8Array>> {
  const records = recordsOf(state);
  const meter = new Meter(pace, journal.length + kinds.reduce((sum, kind) => sum + records[kind].length, 0), chunk);
  const members = new Map<string, Uint8Array>();
  for (const kind of kinds) members.set(recordsPath(kind), await toLines(records[kind], meter));
  members.set(journalPath, await toLines(journal, meter));
  for (const [hash, text] of texts) members.set(textPath(hash), new TextEncoder().encode(text));
  for (const [hash, bytes] of originals) members.set(originalPath(hash), bytes);
  return members;
}

/** Whether the reader would refuse as many or as large files as these. (Of its ratio nothing a project holds comes near.) */
function isTooLarge(files: ReadonlyMap<string, Uint8Array>, { entries, entryBytes, totalBytes }: ZipLimits): boolean {
  const sizes = [...files.values()].map(({ length }) => length);
  return files.size > entries || sizes.some((size) => size > entryBytes) || sizes.reduce((sum, size) => sum + size, 0) > totalBytes;
}

/** The problem of a blob whose bytes are not what its name says, or null. */
function wrongBlob(archive: ProjectContent, path: string, sha256: BlobHash): ReturnType<typeof fail<ArchiveProblemCode>> | null {
  const [text, original] = [textHashIn(path), originalHashIn(path)];
  const named = text ?? original;
  if (named === null || named === sha256) return null;
  const inUse = blobsOf(archive.state, archive.journal);
  const { recordId = '' } = inUse.texts.get(named) ?? inUse.originals.get(named) ?? {};
  return fail(text === null ? 'archive.originalWrong' : 'archive.textWrong', { recordId, hash: named });
}

/**
 * A whole project as the bytes of a `.dyadtrace` file (docs/formats/dyadtrace.md). The project is checked first, as
 * `readArchive` checks it, and its size held to the same limits: what is written can be read. @throws CancelledError where `pace` asks for that.
 */
export async function writeArchive(
  archive: ProjectContent,
  meta: ArchiveMeta,
  hash: HashBytes,
  pace: Pace = {},
  limits: ZipLimits = archiveLimits,
): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblemCode>> {
  const { state, journal, texts, originals } = archive;
  const problem = await archiveProblem(archive, new Meter(stageOf(pace, 0, 0.2), journal.length, chunk));
  if (problem !== null) return { ok: false, problem };
  if (state.project === null) return fail('archive.stateInvalid', { rule: 'project.missing', id: '' });
  const files = await membersOf(archive, stageOf(pace, 0.2, 0.4));
  const members: Manifest['members'] = [];
  for (const [path, bytes] of files) {
    const sha256 = await hash(new Uint8Array(bytes));
    const wrong = wrongBlob(archive, path, sha256);
    if (wrong !== null) return wrong;
    members.push({ path, bytes: bytes.length, sha256 });
    await breathe(pace);
  }
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    appVersion: meta.appVersion,
    projectId: state.project.id,
    name: state.project.name,
    exportedAt: meta.exportedAt,
    counts: { ...countsOf(recordsOf(state)), journal: journal.length, text: texts.size, original: originals.size },
    members,
  };
  const manifestBytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const all = new Map([[manifestPath, manifestBytes], ...files]);
  if (isTooLarge(all, limits)) return fail('archive.tooLargeToWrite', { limit: limits.totalBytes / 1_000_000 });
  return ok(await writeZipAtPace(all, stageOf(pace, 0.4, 1)));
}
