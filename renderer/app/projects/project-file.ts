import type { ProjectContent } from '#shared/domain/project-content.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { ArchiveMeta } from '#shared/formats/dyadtrace/archive.ts';
import type { ArchiveProblemCode } from '#shared/formats/dyadtrace/archive-problem.ts';
import { readArchive } from '#shared/formats/dyadtrace/read-archive.ts';
import { writeArchive } from '#shared/formats/dyadtrace/write-archive.ts';
import type { Pace } from '#shared/formats/pace.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import { sha256 } from '#renderer/platform/sha256.ts';

/** Lets the page paint between chunks of work, and says how far it has come, from 0 to 1. */
export function pageTurns(onProgress: (fraction: number) => void): Pace {
  return {
    onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

/** What a `.dyadtrace` file holds, all of it checked, or what is wrong with it. */
export function readProjectFile(bytes: Bytes, pace: Pace): Promise<Result<ProjectContent, ArchiveProblemCode>> {
  return readArchive(bytes, sha256, pace);
}

/** The project as the bytes of a `.dyadtrace` file. */
export async function writeProjectFile(content: ProjectContent, meta: ArchiveMeta, pace: Pace): Promise<Result<Bytes, ArchiveProblemCode>> {
  const written = await writeArchive(content, meta, sha256, pace);
  return written.ok ? ok(new Uint8Array(written.value)) : written;
}
