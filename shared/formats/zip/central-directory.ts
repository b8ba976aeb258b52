import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ZipProblemCode } from './zip-problem.ts';

/*
 * The directory at the end of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). Read before anything is
 * unpacked, so that what an archive claims can be refused by its claims alone. No zip64: nothing here is 4 GB.
 */

/** What the directory says of one file. Sizes in bytes, and only claims until the data are unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of its local header in the archive. */
  readonly headerStart: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const localSignature = [0x50, 0x4b, 0x03, 0x04];
const emptySignature = [0x50, 0x4b, 0x05, 0x06];

/** Whether bytes begin as a zip archive does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return [localSignature, emptySignature].some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

/** UTF-8 where the entry says so or it is UTF-8 anyway; else byte by byte, which keeps ASCII names and hurts no others. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Reads the directory, folders left out. At most `limit` entries. */
export function readCentralDirectory(bytes: Uint8Array, limit: number): Result<ZipEntry[], ZipProblemCode> {
  if (!beginsAsZip(bytes)) return fail('zip.notZip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return fail('zip.truncated');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || count === 0xffff || start === 0xffffffff) return fail('zip.unsupported', { name: '' });
  if (count > limit) return fail('zip.tooManyEntries', { count, limit });
  const entries: ZipEntry[] = [];
  for (let index = 0, at = start; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return fail('zip.corrupt', { name: '' });
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return fail('zip.corrupt', { name: '' });
    const name = nameOf(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    const entry: ZipEntry = {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerStart: view.getUint32(at + 42, true),
    };
    if (!name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return ok(entries);
}

/** The packed bytes of an entry, by its local header; null where there is none. Fewer than claimed where the archive ends first. */
export function packedBytes(bytes: Uint8Array, { headerStart, packedSize }: ZipEntry): Uint8Array | null {
  if (headerStart + 30 > bytes.length || !localSignature.every((byte, index) => bytes[headerStart + index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerStart, 30);
  const start = headerStart + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + packedSize);
}
