import * as v from 'valibot';
import { reviewCopySchema } from '#shared/domain/project.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ReviewFileProblemCode } from './review-problem.ts';

export const manifestPath = 'manifest.json';
export const formatName = 'dyadreview';
/** The version this app writes, and the highest it reads. Any change that an older app would misread raises it. */
export const formatVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const reviewManifestSchema = v.strictObject({
  format: v.literal(formatName),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(formatVersion)),
  appVersion: v.string(),
  /** `out`: on its way to the reviewer, with the codebook; `back`: what the reviewer wrote, and nothing else. */
  stage: v.picklist(['out', 'back']),
  copy: v.strictObject(reviewCopySchema.entries),
  /** Every other file of the archive. */
  members: v.array(v.strictObject({ path: v.string(), bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256')) })),
});
export type ReviewManifest = v.InferOutput<typeof reviewManifestSchema>;

/** What any version's manifest says of itself. */
const anyVersionSchema = v.object({ format: v.literal(formatName), version: v.pipe(v.number(), v.integer()) });

export function parseReviewManifest(bytes: Uint8Array): Result<ReviewManifest, ReviewFileProblemCode> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 or not JSON: broken by hand, or the manifest of something else.
    return fail('reviewFile.invalid', { file: manifestPath, field: '' });
  }
  const any = v.safeParse(anyVersionSchema, json);
  if (!any.success) return fail('reviewFile.notReview');
  if (any.output.version > formatVersion) return fail('reviewFile.newer', { version: any.output.version, supported: formatVersion });
  const manifest = v.safeParse(reviewManifestSchema, json);
  return manifest.success ? ok(manifest.output) : fail('reviewFile.invalid', { file: manifestPath, field: v.getDotPath(manifest.issues[0]) ?? '' });
}
