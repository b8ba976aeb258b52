import type { BlobHash } from '#shared/domain/ids.ts';

/** The name under which a blob is stored: the SHA-256 of its bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<BlobHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as BlobHash;
}

/** The same for a text, by its UTF-8 bytes. */
export function sha256OfText(text: string): Promise<BlobHash> {
  return sha256(new TextEncoder().encode(text));
}
