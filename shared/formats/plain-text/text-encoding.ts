import { fail, ok, type Result } from '#shared/domain/result.ts';

/** The encodings that texts come in, by the names of the WHATWG Encoding Standard. gb18030 contains GBK and GB2312. */
export const textEncodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export type UndecodableCode = 'import.undecodable';

/** The text that `bytes` are in `encoding`, without a byte order mark, U+FFFD for what it has no character for. */
export function decodeLeniently(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The text that `bytes` are in `encoding`, or null where they are not wholly. */
export function decodeWhole(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** As `decodeWhole`; what cannot be decoded is a problem that names the line (1 first) of the first such bytes. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): Result<string, UndecodableCode> {
  const text = decodeWhole(bytes, encoding);
  if (text !== null) return ok(text);
  const readable = decodeLeniently(bytes, encoding);
  const before = readable.slice(0, Math.max(0, readable.indexOf('\uFFFD')));
  return fail('import.undecodable', { encoding, line: before.split(/\r\n?|\n/).length });
}
