import * as v from 'valibot';
import { instantSchema, projectIdSchema } from '#shared/domain/ids.ts';
import { fileBytesSchema } from './chosen-file.ts';

/** UTC time to the millisecond and the first 64 bits of the SHA-256 of the content, both of which the file's name carries. */
export const backupIdSchema = v.pipe(v.string(), v.regex(/^\d{8}T\d{9}Z-[0-9a-f]{16}$/, 'not a backup id'), v.brand('BackupId'));
export type BackupId = v.InferOutput<typeof backupIdSchema>;

export const backupSchema = v.object({
  id: backupIdSchema,
  projectId: projectIdSchema,
  /** As the file's name gives it, that is without what a file name cannot hold. */
  projectName: v.string(),
  createdAt: instantSchema,
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Backup = v.InferOutput<typeof backupSchema>;

export const writeBackupSchema = v.object({ projectId: projectIdSchema, projectName: v.pipe(v.string(), v.maxLength(1000)), bytes: fileBytesSchema });
export type WriteBackup = v.InferOutput<typeof writeBackupSchema>;

export const readBackupSchema = v.object({ projectId: projectIdSchema, id: backupIdSchema });
export type ReadBackup = v.InferOutput<typeof readBackupSchema>;
