import { fail, ok, type Result } from '#shared/domain/result.ts';
import { megabytes } from '../size.ts';
import { packedBytes, readCentralDirectory, type ZipEntry } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import { inflateUpTo } from './inflate-up-to.ts';
import type { ZipProblemCode } from './zip-problem.ts';

/** What an archive may unpack to, in bytes. Its claims are held against these, and what comes out against its claims. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** How many times its packed size an entry may unpack to, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Names of entries and their bytes, in the archive's order. */
export type ZipFiles = Map<string, Uint8Array>;

const methods = { stored: 0, deflate: 8 } as const;

/**
 * A name that stays inside the archive: relative, with / between its parts, none of them empty, `.` or `..`; nor
 * `__proto__`, which cannot be told from a property of the objects that fflate keeps files in.
 */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > 500 || /[\\:\u0000-\u001f\u007f]/.test(name)) return false;
  return name.split('/').every((part) => !['', '.', '..', '__proto__'].includes(part));
}

function checkedNames(entries: readonly ZipEntry[]): Result<readonly ZipEntry[], ZipProblemCode> {
  const names = new Set<string>();
  for (const { name, isEncrypted, method } of entries) {
    if (!isSafeName(name) || names.has(name)) return fail('zip.badName', { name });
    names.add(name);
    if (isEncrypted) return fail('zip.encrypted', { name });
    if (method !== methods.stored && method !== methods.deflate) return fail('zip.unsupported', { name });
  }
  return ok(entries);
}

/** The limit, in bytes, that the entries claim to break; null where they keep all. */
function brokenLimit(entries: readonly ZipEntry[], limits: ZipLimits): number | null {
  let total = 0;
  for (const { size, packedSize } of entries) {
    const ofEntry = Math.min(limits.entryBytes, Math.max(limits.ratioFrom, packedSize * limits.ratio));
    if (size > ofEntry) return ofEntry;
    total += size;
  }
  return total > limits.totalBytes ? limits.totalBytes : null;
}

/** An entry's bytes: no more than it claims, then no fewer, and of the checksum it claims. */
function unpacked(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ZipProblemCode> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return fail('zip.corrupt', { name: entry.name });
  try {
    const data = entry.method === methods.stored ? packed : inflateUpTo(packed, entry.size);
    return data.length === entry.size && crc32(data) === entry.crc ? ok(data) : fail('zip.corrupt', { name: entry.name });
  } catch {
    // TooMuch, or what fflate throws for data that are not deflate; nothing else in there throws.
    return fail('zip.corrupt', { name: entry.name });
  }
}

/**
 * Unpacks an archive that may come from anywhere. Refused before unpacking: too many entries, names that lead out of it or
 * occur twice, encryption, claims beyond the limits. While unpacking, at the byte: more than was claimed; then sizes or
 * checksums (CRC-32) that are not as claimed. So nothing ever takes more memory than the limits, and a push, allow. Only
 * entries that `isWanted` are unpacked at all.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits, isWanted: (name: string) => boolean = () => true): Result<ZipFiles, ZipProblemCode> {
  const directory = readCentralDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const entries = checkedNames(directory.value);
  if (!entries.ok) return entries;
  const wanted = entries.value.filter(({ name }) => isWanted(name));
  const broken = brokenLimit(wanted, limits);
  if (broken !== null) return fail('zip.bomb', { limit: megabytes(broken) });
  const files: ZipFiles = new Map();
  for (const entry of wanted) {
    const data = unpacked(bytes, entry);
    if (!data.ok) return data;
    files.set(entry.name, data.value);
  }
  return ok(files);
}

/** The names of an archive's files, at most `limit`, without unpacking any. */
export function zipNames(bytes: Uint8Array, limit: number): Result<string[], ZipProblemCode> {
  const directory = readCentralDirectory(bytes, limit);
  return directory.ok ? ok(directory.value.map(({ name }) => name)) : directory;
}
