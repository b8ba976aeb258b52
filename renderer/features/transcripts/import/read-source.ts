import type { BlobHash } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { readTranscriptFile, type TranscriptFile } from '#shared/formats/transcript-file.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import { sha256, sha256OfText } from '#renderer/platform/sha256.ts';

import type { FileProblemCode } from './import-problem.ts';
import type { ImportSource } from './import-source.ts';

/** A file that was read: what it says, its bytes, and the names under which both are to be stored. */
export interface Reading {
  readonly file: TranscriptFile;
  readonly textHash: BlobHash;
  readonly original: Bytes;
  readonly originalHash: BlobHash;
}

async function guarded<Value>(work: () => Promise<Result<Value, FileProblemCode>>): Promise<Result<Value, FileProblemCode>> {
  try {
    return await work();
  } catch (error) {
    // One bad file must not stop the others, whatever is bad about it.
    return fail('import.unexpected', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Never rejects. */
export function readSource(source: ImportSource): Promise<Result<Reading, FileProblemCode>> {
  return guarded(async () => {
    const bytes = await source.read();
    if (!bytes.ok) return bytes;
    const file = await readTranscriptFile({ name: source.name, bytes: bytes.value });
    if (!file.ok) return file;
    const [textHash, originalHash] = await Promise.all([sha256OfText(file.value.text), sha256(bytes.value)]);
    return ok({ file: file.value, textHash, original: bytes.value, originalHash });
  });
}

/** The same bytes in an encoding that a person chose. Never rejects. */
export function readAgain(reading: Reading, encoding: TextEncoding): Promise<Result<Reading, FileProblemCode>> {
  return guarded(async () => {
    const file = await readTranscriptFile({ name: reading.file.fileName, bytes: reading.original, encoding });
    return file.ok ? ok({ ...reading, file: file.value, textHash: await sha256OfText(file.value.text) }) : file;
  });
}
