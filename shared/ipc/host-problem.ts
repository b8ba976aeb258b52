import * as v from 'valibot';

/**
 * What a host may answer instead of a value. The page's locale tables have a sentence for each.
 *
 * | code | params |
 * |---|---|
 * | `host.unsupported` | `request`: this host cannot do that at all |
 * | `host.badRequest` | `request`: the arguments did not fit the contract |
 * | `host.badReply` | `request`: the host's answer did not fit the contract |
 * | `host.notReached` | `request`: the host did not answer |
 * | `host.failed` | `request`, `reason`: anything else; `reason` is a system code such as `EIO`, never a path |
 * | `file.gone` | - : the token is unknown or expired, or the file has been moved away |
 * | `file.tooLarge` | `name`, `size`, `limit` (bytes) |
 * | `file.unreadable` | `name`, `reason` (system code) |
 * | `file.notWritten` | `name`, `reason` (system code) |
 * | `backup.gone` | - |
 * | `backup.damaged` | - : the bytes on disk are not the bytes that were handed over |
 */
export const hostProblemCodes = [
  'host.unsupported',
  'host.badRequest',
  'host.badReply',
  'host.notReached',
  'host.failed',
  'file.gone',
  'file.tooLarge',
  'file.unreadable',
  'file.notWritten',
  'backup.gone',
  'backup.damaged',
] as const;

export type HostProblemCode = (typeof hostProblemCodes)[number];

export const hostProblemSchema = v.object({
  code: v.picklist(hostProblemCodes),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type HostProblem = v.InferOutput<typeof hostProblemSchema>;
