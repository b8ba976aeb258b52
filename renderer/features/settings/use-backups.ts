import { useCallback, useEffect, useState } from 'react';

import type { Backup } from '#shared/ipc/backup.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useDesk, useWorkbench } from '#renderer/frame/react.tsx';

export interface Backups {
  /** Of this project, newest first; null while they are being looked up. */
  readonly list: readonly Backup[] | null;
  /** Whether something is being written or read. */
  readonly isBusy: boolean;
  write(): void;
  /** Opens what the backup holds beside the project that is open. */
  restore(backup: Backup, fileName: string): void;
  showFolder(): void;
}

/** The backups that the host keeps of the open project. What goes wrong is told. */
export function useBackups(): Backups {
  const { host, projects, backUp, openId, tell } = useDesk();
  const { closeDialog } = useWorkbench();
  const projectId = openId();
  const [list, setList] = useState<readonly Backup[] | null>(null);
  const [isBusy, setBusy] = useState(false);

  const look = useCallback(async (): Promise<void> => {
    const listed = await host.listBackups();
    if (listed.ok) setList(listed.value.filter((backup) => backup.projectId === projectId));
    else tell(listed.problem);
  }, [host, tell, projectId]);

  useEffect(() => {
    look().catch((error: unknown) => tell(problemOf(error)));
  }, [look, tell]);

  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    work()
      .catch((error: unknown) => tell(problemOf(error)))
      .finally(() => setBusy(false));
  };

  return {
    list,
    isBusy,
    write: () =>
      during(async () => {
        if (await backUp()) await look();
      }),
    restore: (backup, fileName) =>
      during(async () => {
        const read = await host.readBackup({ projectId: backup.projectId, id: backup.id });
        if (!read.ok) {
          tell(read.problem);
          return;
        }
        closeDialog();
        await projects.openFile({ name: fileName, bytes: read.value });
      }),
    showFolder: () =>
      during(async () => {
        const shown = await host.showBackupFolder();
        if (!shown.ok) tell(shown.problem);
      }),
  };
}
