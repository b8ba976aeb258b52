/** Bytes as megabytes (10⁶ bytes) with one decimal, as messages give sizes. Never 0.0 for a file with anything in it. */
export function megabytes(bytes: number): number {
  return bytes === 0 ? 0 : Math.max(0.1, Math.round(bytes / 100_000) / 10);
}

/** The largest text file that is read, in bytes: 20 MB are some 7 million characters of Chinese, a thousand hours of talk. */
export const maximumTextBytes = 20_000_000;

/** The largest docx that is read, in bytes: pictures and recordings may swell one, and are left out. */
export const maximumDocxBytes = 100_000_000;
