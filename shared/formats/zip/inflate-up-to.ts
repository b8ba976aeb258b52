import { Inflate } from 'fflate';

/** More came out than was allowed. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Packed bytes given to the inflater at a time. Deflate makes at most 1,032 bytes of one, so a bomb is met within 17 MB. */
const pushLength = 16_384;

/**
 * Unpacks raw deflate data (RFC 1951) as it goes, so that nothing beyond `limit` bytes, and one push, is ever made.
 * @throws TooMuch at the first byte beyond; fflate's errors for data that are not deflate, or that end too soon.
 */
export function inflateUpTo(packed: Uint8Array, limit: number): Uint8Array {
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
