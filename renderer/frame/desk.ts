import type { i18n as I18n } from 'i18next';

import type { Coder } from '#shared/domain/coder.ts';
import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import type { AppInfo } from '#shared/ipc/app-info.ts';
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
  readonly projectName: string;
  readonly coders: readonly Coder[];
  /** null: they would rather not open it. */
  answer(introduced: Introduced | null): void;
}

/** A project of this machine. */
export interface ProjectLine {
  readonly id: ProjectId;
  readonly name: string;
  readonly createdAt: Instant;
  readonly openedAt: Instant;
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
 * The projects of this machine. What goes wrong is told in a notice; the promise then fulfils with false. Opening one
 * puts a workbench on the desk.
 */
export interface Projects {
  readonly list: ReadableCell<readonly ProjectLine[]>;
  /** The question that a project asks before it opens, if any. */
  readonly introduction: ReadableCell<Introduction | null>;
  create(wish: ProjectWish): Promise<boolean>;
  open(id: ProjectId): Promise<boolean>;
  /** Leaves the project that is open and opens it again: for writing, if it has become free meanwhile. */
  reopen(): Promise<boolean>;
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
  /** Tells a problem in the language that is on. */
  tell(problem: AppProblem): void;
}
