import * as v from 'valibot';
import { projectIdSchema, instantSchema } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ArchiveProblemCode } from './archive-problem.ts';

export const manifestPath = 'manifest.json';
export const formatName = 'dyadtrace';
/** The version this app writes, and the highest it reads. Any change that an older app would misread raises it. */
export const formatVersion = 2;
/** Version 1 knew fewer kinds, and less of codes, codebooks and codings; the schemas have defaults for that. */
export const oldestVersion = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));

export const manifestSchema = v.strictObject({
  format: v.literal(formatName),
  version: v.pipe(v.number(), v.integer(), v.minValue(oldestVersion), v.maxValue(formatVersion)),
  appVersion: v.string(),
  projectId: projectIdSchema,
  name: v.string(),
  exportedAt: instantSchema,
  /** How many records of each kind, journal entries, texts and originals. */
  counts: v.record(v.string(), count),
  /** Every other file of the archive. */
  members: v.array(v.strictObject({ path: v.string(), bytes: count, sha256: digest })),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** What any version's manifest says of itself. */
const anyVersionSchema = v.object({ format: v.literal(formatName), version: v.pipe(v.number(), v.integer()), appVersion: v.optional(v.string(), '') });

/** Reads a manifest. A file that is no project is told from one that a newer app wrote, and that from a damaged one. */
export function parseManifest(bytes: Uint8Array): Result<Manifest, ArchiveProblemCode> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 or not JSON: the manifest of something else, or one that was broken by hand.
    return fail('archive.manifestInvalid', { field: '' });
  }
  const any = v.safeParse(anyVersionSchema, json);
  if (!any.success) return fail('archive.notArchive');
  const { version, appVersion } = any.output;
  if (version > formatVersion) return fail('archive.newer', { version, supported: formatVersion, appVersion });
  const manifest = v.safeParse(manifestSchema, json);
  return manifest.success ? ok(manifest.output) : fail('archive.manifestInvalid', { field: v.getDotPath(manifest.issues[0]) ?? '' });
}
