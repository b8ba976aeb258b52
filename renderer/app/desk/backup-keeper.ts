import type { EntryId, ProjectId } from '#shared/domain/ids.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { Clock } from '#shared/ports/clock.ts';
import { type AppProblem, problemOf } from '#renderer/frame/app-problem.ts';
import type { Session } from '#renderer/session/session.ts';
import { wholeSession } from '#renderer/session/whole-project.ts';
import { pageTurns, writeProjectFile } from '#renderer/app/projects/project-file.ts';

export interface BackupKeeperSetting {
  readonly host: Host;
  /** What this machine knows the project by: a copy has its own id here, and in its content that of the original. */
  readonly id: ProjectId;
  readonly session: Session;
  readonly appVersion: string;
  readonly clock: Clock;
  tell(problem: AppProblem): void;
}

/** Between two backups of a project that is being worked on, in ms. */
const interval = 10 * 60 * 1000;

/** Writes backups of the open project through the host: every ten minutes and at the end, where anything has changed. */
export class BackupKeeper {
  readonly #setting: BackupKeeperSetting;
  readonly #timer: ReturnType<typeof setInterval>;
  /** The last entry that is in a backup, or was there when the project opened. */
  #kept: EntryId | null;
  #writing: Promise<boolean> = Promise.resolve(true);

  constructor(setting: BackupKeeperSetting) {
    this.#setting = setting;
    this.#kept = setting.session.lastEntry.get()?.id ?? null;
    this.#timer = setInterval(() => void this.writeIfChanged(), interval);
  }

  /** Writes one where anything has changed since the last, after any that is being written. False where it failed; that is then told. */
  writeIfChanged(): Promise<boolean> {
    return this.#queued(() => ((this.#setting.session.lastEntry.get()?.id ?? null) === this.#kept ? Promise.resolve(true) : this.#write()));
  }

  /** The same whether anything has changed or not. */
  write(): Promise<boolean> {
    return this.#queued(() => this.#write());
  }

  /** Fulfils when nothing is being written. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  /** The last backup, and no more after it. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.writeIfChanged();
  }

  #queued(work: () => Promise<boolean>): Promise<boolean> {
    this.#writing = this.#writing.then(work);
    return this.#writing;
  }

  /** Never rejects: the next one waits for it. */
  async #write(): Promise<boolean> {
    const { host, id, session, appVersion, clock, tell } = this.#setting;
    try {
      const content = await wholeSession(session);
      const { project } = content.state;
      if (project === null) return false;
      const written = await writeProjectFile(content, { appVersion, exportedAt: clock.now() }, pageTurns(() => undefined));
      const stored = written.ok ? await host.writeBackup({ projectId: id, projectName: project.name, bytes: written.value }) : written;
      if (!stored.ok) {
        tell(stored.problem);
        return false;
      }
      this.#kept = content.journal.at(-1)?.id ?? null;
      return true;
    } catch (error) {
      tell(problemOf(error));
      return false;
    }
  }
}
