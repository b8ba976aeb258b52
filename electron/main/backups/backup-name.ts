import * as v from 'valibot';
import { instantSchema, projectIdSchema } from '#shared/domain/ids.ts';
import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import { backupIdSchema } from '#shared/ipc/backup.ts';
import type { BackupId } from '#shared/ipc/backup.ts';
import { safeFileName } from '#shared/ipc/safe-file-name.ts';

/*
 * backups/project-<id>/<project name> <backup id>.dyadtrace: everything the list shows is in the names, so there is no index that
 * could be lost or disagree, and a person looking into the folder finds the project.
 */

const FOLDER_PREFIX = 'project-';
const fileNamePattern = /^(?<name>.+) (?<id>\d{8}T\d{9}Z-[0-9a-f]{16})\.dyadtrace$/su;
const stampPattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/;

/** Ids may hold capitals, dots and slashes, which file systems confuse or refuse: those become `_` and two hex digits. */
export function folderNameOf(projectId: ProjectId): string {
  const escaped = projectId.replace(/[^a-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return FOLDER_PREFIX + escaped;
}

/** The project whose folder this is; undefined for any other folder. */
export function projectIdOf(folderName: string): ProjectId | undefined {
  if (!folderName.startsWith(FOLDER_PREFIX)) return undefined;
  const text = folderName.slice(FOLDER_PREFIX.length).replace(/_([0-9a-f]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const parsed = v.safeParse(projectIdSchema, text);
  return parsed.success && folderNameOf(parsed.output) === folderName ? parsed.output : undefined;
}

/** @param hash SHA-256 of the content, hex */
export function backupIdFor(createdAt: Date, hash: string): BackupId {
  return v.parse(backupIdSchema, `${createdAt.toISOString().replace(/[-:.]/g, '')}-${hash.slice(0, 16)}`);
}

export function fileNameFor(projectName: string, id: BackupId): string {
  const stem = safeFileName(projectName, 'dyadtrace').slice(0, -'.dyadtrace'.length);
  return `${Array.from(stem).slice(0, 60).join('').trim()} ${id}.dyadtrace`;
}

export interface NamedBackup {
  readonly id: BackupId;
  readonly projectName: string;
  readonly createdAt: Instant;
}

/** What the name of a backup says; undefined for any other file. */
export function readFileName(fileName: string): NamedBackup | undefined {
  const groups = fileNamePattern.exec(fileName)?.groups;
  const id = v.safeParse(backupIdSchema, groups?.['id']);
  if (!id.success) return undefined;
  const createdAt = v.safeParse(instantSchema, id.output.replace(stampPattern, '$1-$2-$3T$4:$5:$6.$7Z').slice(0, 24));
  return createdAt.success ? { id: id.output, projectName: groups?.['name'] ?? '', createdAt: createdAt.output } : undefined;
}

/** Whether `bytesHash` (SHA-256, hex) is the hash that the backup was named for. */
export function namedFor(id: BackupId, bytesHash: string): boolean {
  return id.endsWith(`-${bytesHash.slice(0, 16)}`);
}
