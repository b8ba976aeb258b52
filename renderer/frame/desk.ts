import type { i18n as I18n } from 'i18next';

import type { Coder } from '#shared/domain/coder.ts';
import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import type { AppInfo } from '#shared/ipc/app-info.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { ReadableCell } from '#renderer/session/cell.ts';

import type { AppProblem } from './app-problem.ts';
import type { Notices } from './notices.ts';
import type { Settings } from './settings.ts';
import type { Workbench } from './workbench.ts';

/** Who a newcomer is in a project: one of its coders, or another one by that name. */
export type Introduced = { readonly kind: 'coder'; readonly coder: Coder } | { readonly kind: 'new'; readonly name: string };

/** A project is about to open and none of its coders is the person at this machine: who are they in it? */
export interface Introduction {
  readonly kind: 'introduction';
  readonly projectName: string;
  readonly coders: readonly Coder[];
  /** null: they would rather not open it. */
  answer(introduced: Introduced | null): void;
}

/** A file holds a project that this machine has already: look at that one, or keep the file's beside it? */
export interface Twice {
  readonly kind: 'twice';
  readonly fileName: string;
  readonly here: ProjectLine;
  answer(choice: 'open-here' | 'keep-both' | null): void;
}

export type ProjectQuestion = Introduction | Twice;

/** What is being done with a project while the person waits. */
export interface ProjectWork {
  readonly kind: 'creating' | 'opening' | 'reading-file' | 'writing-file' | 'deleting';
  /** How much of it is done, from 0 to 1; null where nobody knows. */
  readonly fraction: number | null;
}

/** A project of this machine. */
export interface ProjectLine {
  readonly id: ProjectId;
  readonly name: string;
  readonly createdAt: Instant;
  readonly openedAt: Instant;
}

/** How much is in a project. */
export interface ProjectSummary {
  readonly transcripts: number;
  readonly codebooks: number;
  readonly codings: number;
}

/** What a new project starts with. */
export interface ProjectWish {
  readonly name: string;
  readonly description: string;
  /** Slugs of built-in codebooks. */
  readonly codebooks: readonly string[];
  /** Six-digit codes of the provinces whose divisions become cities. */
  readonly provinces: readonly string[];
}

/**
 * The projects of this machine. What goes wrong is told in a notice; the promise then fulfils with false, as it does where
 * the person thinks better of it. Opening one puts a workbench on the desk; the one that was open is left first.
 */
export interface Projects {
  /** The last opened first. */
  readonly list: ReadableCell<readonly ProjectLine[]>;
  /** The question that has to be answered before a project opens, if any. */
  readonly question: ReadableCell<ProjectQuestion | null>;
  readonly work: ReadableCell<ProjectWork | null>;
  create(wish: ProjectWish): Promise<boolean>;
  open(id: ProjectId): Promise<boolean>;
  /** Leaves the project that is open and opens it again: for writing, if it has become free meanwhile. */
  reopen(): Promise<boolean>;
  /** Opens the sample project, making it first where it is not there. */
  openSample(): Promise<boolean>;
  /** Lets the person choose a project file and opens what is in it. */
  chooseFile(): Promise<boolean>;
  /** The same for a file that is at hand, such as one that was dropped. */
  openFile(file: { readonly name: string; readonly bytes: Bytes }): Promise<boolean>;
  /** Writes the project into a file where the person says. False too where they cancelled. */
  exportProject(id: ProjectId): Promise<boolean>;
  /** The same for the project that is open. */
  exportCurrent(): Promise<boolean>;
  /** How much is in the project; null where it cannot be read, which is then told. */
  summary(id: ProjectId): Promise<ProjectSummary | null>;
  /** Deletes the project with all that is in it, for good. Refused while any window has it open. */
  remove(id: ProjectId): Promise<boolean>;
}

/** What there is whether or not a project is open. */
export interface Desk {
  readonly host: Host;
  readonly info: AppInfo;
  readonly settings: Settings;
  readonly projects: Projects;
  readonly notices: Notices;
  readonly i18n: I18n;
  /** The project that is open, or null at the start screen. */
  readonly workbench: ReadableCell<Workbench | null>;
  /** What this machine knows the open project by, null where none is open: a copy keeps the original's id in its content. */
  openId(): ProjectId | null;
  /** Writes a backup of the open project now. False where the host keeps none, or it failed; a failure is told. */
  backUp(): Promise<boolean>;
  /** Tells a problem in the language that is on. */
  tell(problem: AppProblem): void;
}
