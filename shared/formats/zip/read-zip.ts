import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { megabytes } from '../size.ts';
import { packedBytes, readCentralDirectory, type ZipEntry } from './central-directory.ts';
import { crc32 } from './crc32.ts';
import type { ZipProblemCode } from './zip-problem.ts';

/** What an archive may unpack to. Sizes in bytes; they bind what comes out, whatever the archive says of itself. */
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

/** Packed bytes given to the inflater at a time. Deflate makes at most 1,032 bytes of one, so a bomb is met within 17 MB. */
const pushLength = 16_384;

const methods = { stored: 0, deflate: 8 } as const;

/**
 * A name that stays inside the archive: relative, with / between its parts, none of them empty, `.` or `..`; nor
 * `__proto__`, which cannot be told from a property of the objects that fflate keeps files in.
 */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > 500 || /[\\:\u0000-\u001f\u007f]/.test(name)) return false;
  return name.split('/').every((part) => !['', '.', '..', '__proto__'].includes(part));
}

class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Inflates as it goes, so that nothing beyond `limit` bytes (and one push) is ever made. @throws TooMuch */
function inflateUpTo(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new TooMuch();
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += pushLength) {
    inflate.push(packed.subarray(at, at + pushLength), at + pushLength >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function checkedEntries(entries: readonly ZipEntry[]): Result<readonly ZipEntry[], ZipProblemCode> {
  const names = new Set<string>();
  for (const { name, isEncrypted, method } of entries) {
    if (!isSafeName(name) || names.has(name)) return fail('zip.badName', { name });
    names.add(name);
    if (isEncrypted) return fail('zip.encrypted', { name });
    if (method !== methods.stored && method !== methods.deflate) return fail('zip.unsupported', { name });
  }
  return ok(entries);
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, limit: number): Result<Uint8Array, ZipProblemCode> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return fail('zip.truncated');
  if (entry.method === methods.stored && packed.length > limit) return fail('zip.bomb', { limit: megabytes(limit) });
  try {
    const data = entry.method === methods.stored ? packed : inflateUpTo(packed, limit);
    return data.length === entry.size && crc32(data) === entry.crc ? ok(data) : fail('zip.corrupt', { name: entry.name });
  } catch (error) {
    // fflate throws for data that are not deflate; nothing else in there does.
    return error instanceof TooMuch ? fail('zip.bomb', { limit: megabytes(limit) }) : fail('zip.corrupt', { name: entry.name });
  }
}

/**
 * Unpacks an archive that may come from anywhere. Refused before unpacking: too many entries, names that lead out of it or
 * occur twice, encryption, claims beyond the limits. While unpacking: more bytes than the limits, whatever was claimed;
 * sizes or checksums (CRC-32) that are not as claimed. Only entries that `isWanted` are unpacked at all.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits, isWanted: (name: string) => boolean = () => true): Result<ZipFiles, ZipProblemCode> {
  const directory = readCentralDirectory(bytes, limits.entries);
  if (!directory.ok) return directory;
  const entries = checkedEntries(directory.value);
  if (!entries.ok) return entries;
  const wanted = entries.value.filter(({ name }) => isWanted(name));
  const claimed = wanted.reduce((sum, { size }) => sum + size, 0);
  if (claimed > limits.totalBytes) return fail('zip.bomb', { limit: megabytes(limits.totalBytes) });
  const files: ZipFiles = new Map();
  let left = limits.totalBytes;
  for (const entry of wanted) {
    const byRatio = Math.max(limits.ratioFrom, entry.packedSize * limits.ratio);
    const data = unpacked(bytes, entry, Math.min(limits.entryBytes, left, byRatio));
    if (!data.ok) return data;
    left -= data.value.length;
    files.set(entry.name, data.value);
  }
  return ok(files);
}

/** The names of an archive's files, at most `limit`, without unpacking any. */
export function zipNames(bytes: Uint8Array, limit: number): Result<string[], ZipProblemCode> {
  const directory = readCentralDirectory(bytes, limit);
  return directory.ok ? ok(directory.value.map(({ name }) => name)) : directory;
}
