import type { ReviewCopy } from '#shared/domain/project.ts';
import type { RecordOf } from '#shared/domain/records.ts';
import type { ReturnedReview } from '#shared/domain/returned-review.ts';
import type { HashBytes } from '../dyadtrace/archive.ts';
import { recordsPath, textPath } from '../dyadtrace/paths.ts';
import { recordsOf } from '../dyadtrace/state-records.ts';
import { writeZip } from '../zip/write-zip.ts';
import type { OutgoingCopy } from './outgoing-copy.ts';
import { formatName, formatVersion, manifestPath, type ReviewManifest } from './review-manifest.ts';

/** The kinds that a file on its way out holds; one on its way back holds the last three and the people. */
export const outgoingKinds = ['project', 'coder', 'codebook', 'code', 'revision', 'comment', 'sample', 'verdict', 'signOff', 'transcript', 'coding'] as const;
export const returningKinds = ['coder', 'comment', 'verdict', 'signOff'] as const;

type Rows = Partial<{ readonly [K in (typeof outgoingKinds)[number]]: readonly RecordOf[K][] }>;

/** JSON Lines: one record per line, each line ended by LF. */
const toLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function packed(stage: ReviewManifest['stage'], copy: ReviewCopy, files: ReadonlyMap<string, string>, appVersion: string, hash: HashBytes): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const encoded = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  const members: ReviewManifest['members'] = [];
  for (const [path, bytes] of encoded) members.push({ path, bytes: bytes.length, sha256: await hash(bytes) });
  const manifest: ReviewManifest = { format: formatName, version: formatVersion, appVersion, stage, copy, members };
  return writeZip(new Map([[manifestPath, encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`)], ...encoded]));
}

const recordFiles = (kinds: readonly (keyof Rows)[], rows: Rows): Map<string, string> => new Map(kinds.map((kind) => [recordsPath(kind), toLines(rows[kind] ?? [])]));

/** The bytes of a `.dyadreview` file for the reviewer (docs/formats/dyadreview.md). @throws RangeError for a project that is no copy for review */
export function writeOutgoingReview({ state, texts }: OutgoingCopy, appVersion: string, hash: HashBytes): Promise<Uint8Array> {
  const copy = state.project?.review;
  if (copy === undefined) throw new RangeError('no copy for review');
  const files = recordFiles(outgoingKinds, recordsOf(state));
  for (const [name, text] of texts) files.set(textPath(name), text);
  return packed('out', copy, files, appVersion, hash);
}

/** The bytes of the file that goes back: what the reviewer wrote. */
export function writeReturnedReview(copy: ReviewCopy, returned: ReturnedReview, appVersion: string, hash: HashBytes): Promise<Uint8Array> {
  const { coders, comments, verdicts, signOffs } = returned;
  return packed('back', copy, recordFiles(returningKinds, { coder: coders, comment: comments, verdict: verdicts, signOff: signOffs }), appVersion, hash);
}
