import { shell } from 'electron';
import { HostFailure } from '../host-failure.ts';
import type { RequestHandlers } from '../ipc/request-handlers.ts';
import type { BackupStore } from './backup-store.ts';

export function backupHandlers(store: BackupStore): Pick<RequestHandlers, 'writeBackup' | 'listBackups' | 'readBackup' | 'showBackupFolder'> {
  return {
    writeBackup: (backup) => store.write(backup),
    listBackups: () => store.list(),
    readBackup: (wanted) => store.read(wanted),
    async showBackupFolder() {
      // Answers with an empty text or with the system's complaint, which may name the path.
      const complaint = await shell.openPath(await store.openableFolder());
      if (complaint !== '') throw new HostFailure('host.failed', { request: 'showBackupFolder', reason: 'unknown' });
      return undefined;
    },
  };
}
