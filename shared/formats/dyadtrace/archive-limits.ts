import type { ZipLimits } from '../zip/read-zip.ts';

/** Room for a thousand hours of interviews with their recordings' transcripts, many coders and a long journal. */
export const archiveLimits: ZipLimits = {
  entries: 50_000,
  entryBytes: 256_000_000,
  totalBytes: 1_000_000_000,
  ratio: 200,
  ratioFrom: 32_000_000,
};
