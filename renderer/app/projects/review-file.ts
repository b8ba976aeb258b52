import type { Result } from '#shared/domain/result.ts';
import { isReviewFile, type ReadReview, readReview } from '#shared/formats/dyadreview/read-review.ts';
import type { ReviewFileProblemCode } from '#shared/formats/dyadreview/review-problem.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import { sha256 } from '#renderer/platform/sha256.ts';

/** Whether a file is a codebook under review rather than a project: by what is in it, or by its name where that is broken. */
export function isReview(name: string, bytes: Bytes): boolean {
  return isReviewFile(bytes) || name.toLowerCase().endsWith('.dyadreview');
}

/** What a `.dyadreview` file holds, all of it checked, or what is wrong with it. */
export function readReviewFile(bytes: Bytes): Promise<Result<ReadReview, ReviewFileProblemCode>> {
  return readReview(bytes, sha256);
}
