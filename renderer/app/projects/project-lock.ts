import type { ProjectId } from '#shared/domain/ids.ts';

/** Held while a window writes a project. */
export interface ProjectLock {
  release(): void;
}

/** Takes the lock under which this machine's windows agree on who writes a project; null where another window has it. */
export function takeProjectLock(id: ProjectId): Promise<ProjectLock | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`dyadtrace-project-${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        // The lock is held for as long as the promise that is handed back here is open; a window that dies drops it.
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch(reject);
  });
}
