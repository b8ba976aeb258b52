import type { ProjectId } from '#shared/domain/ids.ts';
import { reviewProjectId } from '#shared/domain/project.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { ReadReview } from '#shared/formats/dyadreview/read-review.ts';
import type { Pace } from '#shared/formats/pace.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import { sampleProjectId } from '#shared/sample/sample-project-id.ts';
import { sampleProject } from '#shared/sample/sample-project.ts';
import { type AppProblem, problemOf, reasonOf } from '#renderer/frame/app-problem.ts';
import type { ProjectLine, ProjectQuestion, Projects, ProjectSummary, ProjectWish, ProjectWork } from '#renderer/frame/desk.ts';
import type { Person, Settings } from '#renderer/frame/settings.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { Session } from '#renderer/session/session.ts';
import { wholeSession } from '#renderer/session/whole-project.ts';

import { newProject } from './new-project.ts';
import { type IntroducedCoder, type OpenedSession, openProject } from './open-project.ts';
import { pageTurns, readProjectFile, writeProjectFile } from './project-file.ts';
import type { ProjectShelf, RecoveredProject } from './project-shelf.ts';
import { Questions } from './questions.ts';
import { isReview, readReviewFile } from './review-file.ts';
import { loadSampleTexts } from './sample-texts.ts';

export interface LocalProjectsSetting {
  readonly host: Host;
  readonly appVersion: string;
  readonly shelf: ProjectShelf;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly ids: IdSource;
  tell(problem: AppProblem): void;
  /** Tells what came back from a safety copy. */
  tellRecovered(recovered: RecoveredProject): void;
  /** Puts an opened project on the desk. */
  onOpened(id: ProjectId, opened: OpenedSession): Promise<void>;
  /** Shows the project that is on the desk what came back from its reviewer. */
  showReturned(returned: Extract<ReadReview, { stage: 'back' }>): void;
  /** The project on the desk. */
  current(): { readonly id: ProjectId; readonly session: Session } | null;
  /** Takes it off. */
  leave(): Promise<void>;
  /** Fulfils when the one that was taken off last is put away: saved, backed up, its lock free. */
  left(): Promise<void>;
}

/** How something went: well, the person thought better of it, or why not. */
type Outcome = 'done' | 'cancelled' | AppProblem;

/** What a person does with the projects of this browser profile or this installation. */
export class LocalProjects implements Projects {
  readonly #setting: LocalProjectsSetting;
  readonly #questions = new Questions();
  readonly #work = new Cell<ProjectWork | null>(null);

  constructor(setting: LocalProjectsSetting) {
    this.#setting = setting;
  }

  get list(): ReadableCell<readonly ProjectLine[]> {
    return this.#setting.shelf.list;
  }

  get question(): ReadableCell<ProjectQuestion | null> {
    return this.#questions.current;
  }

  get work(): ReadableCell<ProjectWork | null> {
    return this.#work;
  }

  create(wish: ProjectWish): Promise<boolean> {
    return this.#during('creating', async () => {
      const { shelf, ids } = this.#setting;
      const person = this.#person();
      const id = ids.next() as ProjectId;
      const made = newProject(id, wish, person, this.#drafting(person));
      if (!made.ok) return made.problem;
      await shelf.add(id, made.value);
      return this.#open(id);
    });
  }

  openSample(): Promise<boolean> {
    return this.#during('creating', async () => {
      const { shelf, settings } = this.#setting;
      // Another window may have made it meanwhile.
      await shelf.refresh();
      if (!this.#isHere(sampleProjectId)) {
        const person = this.#person();
        const texts = await loadSampleTexts();
        await shelf.add(sampleProjectId, sampleProject({ ...this.#drafting(person), coder: person, language: settings.language.get(), texts }));
      }
      return this.#open(sampleProjectId);
    });
  }

  open(id: ProjectId): Promise<boolean> {
    return this.#during('opening', () => this.#open(id));
  }

  reopen(): Promise<boolean> {
    const current = this.#setting.current();
    return current === null ? Promise.resolve(false) : this.open(current.id);
  }

  chooseFile(): Promise<boolean> {
    return this.#during('reading-file', async () => {
      const { host } = this.#setting;
      const chosen = await host.chooseFiles({ purpose: 'project', multiple: false });
      if (!chosen.ok) return chosen.problem;
      const [file] = chosen.value;
      if (file === undefined) return 'cancelled';
      const read = await host.readFile({ token: file.token });
      return read.ok ? this.#openFile(file.name, read.value) : read.problem;
    });
  }

  openFile({ name, bytes }: { readonly name: string; readonly bytes: Bytes }): Promise<boolean> {
    return this.#during('reading-file', () => this.#openFile(name, bytes));
  }

  exportProject(id: ProjectId): Promise<boolean> {
    return this.#during('writing-file', async () => {
      const { host, shelf, appVersion, clock, current } = this.#setting;
      const open = current();
      const content = open?.id === id ? await wholeSession(open.session) : await shelf.content(id);
      const written = await writeProjectFile(content, { appVersion, exportedAt: clock.now() }, this.#pace());
      if (!written.ok) return written.problem;
      const saved = await host.saveFile({ suggestedName: content.state.project?.name ?? '', kind: 'project', bytes: written.value });
      if (!saved.ok) return saved.problem;
      return saved.value.status === 'cancelled' ? 'cancelled' : 'done';
    });
  }

  exportCurrent(): Promise<boolean> {
    const current = this.#setting.current();
    return current === null ? Promise.resolve(false) : this.exportProject(current.id);
  }

  async summary(id: ProjectId): Promise<ProjectSummary | null> {
    try {
      return await this.#setting.shelf.summary(id);
    } catch (error) {
      this.#setting.tell(problemOf(error));
      return null;
    }
  }

  remove(id: ProjectId): Promise<boolean> {
    return this.#during('deleting', async () => ((await this.#setting.shelf.remove(id)) ? 'done' : { code: 'project.inUse', params: {} }));
  }

  async #openFile(name: string, bytes: Bytes): Promise<Outcome> {
    if (isReview(name, bytes)) return this.#openReview(bytes);
    const { shelf, ids } = this.#setting;
    const read = await readProjectFile(bytes, this.#pace());
    if (!read.ok) return read.problem;
    const content = read.value;
    const ownId = content.state.project?.id ?? (ids.next() as ProjectId);
    await shelf.refresh();
    const here = this.list.get().find((line) => line.id === ownId);
    if (here === undefined) {
      // What is on disk but not on the list cannot be read by this version, and stays as it is.
      const id = (await shelf.isTaken(ownId)) ? (ids.next() as ProjectId) : ownId;
      await shelf.add(id, content);
      return this.#open(id);
    }
    const choice = await this.#questions.twice(name, here);
    if (choice === null) return 'cancelled';
    if (choice === 'open-here') return this.#open(ownId);
    const copyId = ids.next() as ProjectId;
    await shelf.add(copyId, content, freeName(here.name, this.list.get()));
    return this.#open(copyId);
  }

  /**
   * A codebook that came for review opens as a copy of its own, the same one however often its file is opened. A review that
   * came back opens the project that it belongs to, where the person sees what is new.
   */
  async #openReview(bytes: Bytes): Promise<Outcome> {
    const { shelf, current, showReturned } = this.#setting;
    const read = await readReviewFile(bytes);
    if (!read.ok) return read.problem;
    await shelf.refresh();
    if (read.value.stage === 'out') {
      const id = reviewProjectId(read.value.copy.sendingId);
      if (!this.#isHere(id)) await shelf.add(id, read.value.content);
      return this.#open(id);
    }
    const { projectId, projectName } = read.value.copy;
    if (!this.#isHere(projectId)) return { code: 'review.otherProject', params: { project: projectName } };
    const opened = current()?.id === projectId ? 'done' : await this.#open(projectId);
    if (opened === 'done') showReturned(read.value);
    return opened;
  }

  async #open(id: ProjectId): Promise<Outcome> {
    const { settings, clock, ids, leave, onOpened, tell, tellRecovered } = this.#setting;
    await leave();
    const opened = await openProject(id, { clock, ids, personId: settings.person.get()?.id ?? null, introduce: (state) => this.#introduce(state), onSafetyTrouble: (error) => tell({ code: 'safety.failed', params: { reason: reasonOf(error) } }) });
    if (!opened.ok) return opened.problem;
    if (opened.value === null) return 'cancelled';
    try {
      await onOpened(id, opened.value);
    } catch (error) {
      // Whoever tries again must not find the project locked by this very window.
      await opened.value.close();
      throw error;
    }
    await this.#noteOpening(id);
    const { restored, session } = opened.value;
    if (restored > 0) tellRecovered({ name: session.state.get().project?.name ?? '', entries: restored });
    return 'done';
  }

  /** Neither is worth keeping a project shut for: on a full disk it must open, to be exported. What fails is told. */
  async #noteOpening(id: ProjectId): Promise<void> {
    const { shelf, clock, tell } = this.#setting;
    try {
      await shelf.touch(id, { openedAt: clock.now() });
      // Asks the browser not to clear the data when space runs short. It may say no; the start screen advises to export.
      await navigator.storage.persist();
    } catch (error) {
      tell(problemOf(error));
    }
  }

  async #introduce(state: ProjectState): Promise<IntroducedCoder | null> {
    const { settings } = this.#setting;
    const known = settings.person.get();
    // Whoever opens a copy for review is its reviewer: there is nobody among the others to be taken for.
    if (known !== null && state.project?.review !== undefined) return { coderId: known.id, newName: known.name };
    const introduced = await this.#questions.introduction(state);
    if (introduced === null) return null;
    if (introduced.kind === 'coder') {
      if (settings.person.get() === null) await settings.setPerson(introduced.coder);
      return { coderId: introduced.coder.id, newName: null };
    }
    const person = settings.person.get() ?? (await settings.setPerson({ name: introduced.name, role: 'coder' }));
    return { coderId: person.id, newName: introduced.name };
  }

  /** Shows how far the work has come. */
  #pace(): Pace {
    return pageTurns((fraction) => {
      const work = this.#work.get();
      if (work !== null) this.#work.set({ ...work, fraction });
    });
  }

  #isHere(id: ProjectId): boolean {
    return this.list.get().some((line) => line.id === id);
  }

  /** Who sits here. The screens ask for the name before they offer what needs it. */
  #person(): Person {
    const person = this.#setting.settings.person.get();
    if (person === null) throw new Error('nobody has given their name');
    return person;
  }

  #drafting(person: Person) {
    const { clock, ids } = this.#setting;
    return { coderId: person.id, now: () => clock.now(), nextId: () => ids.next() };
  }

  /** Does one thing at a time, shows that it is being done, and tells what goes wrong. Whether it went well. */
  async #during(kind: ProjectWork['kind'], doing: () => Promise<Outcome>): Promise<boolean> {
    if (this.#work.get() !== null) return false;
    this.#work.set({ kind, fraction: null });
    try {
      await this.#setting.left();
      const outcome = await doing();
      if (typeof outcome !== 'string') this.#setting.tell(outcome);
      return outcome === 'done';
    } catch (error) {
      this.#setting.tell(problemOf(error));
      return false;
    } finally {
      this.#work.set(null);
    }
  }
}

/** `name` with the first number that no project on the list has: `Bay Area (2)`. */
function freeName(name: string, taken: readonly ProjectLine[]): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${name} (${number})`;
    if (!taken.some((line) => line.name === candidate)) return candidate;
  }
}
