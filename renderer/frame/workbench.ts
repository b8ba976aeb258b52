import type { i18n as I18n } from 'i18next';

import type { Language } from '#shared/domain/bilingual.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { CodingId, TranscriptId } from '#shared/domain/ids.ts';
import type { Operation } from '#shared/domain/operation.ts';
import type { Passage } from '#shared/domain/passage.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { Cell, ReadableCell } from '#renderer/session/cell.ts';
import type { Session } from '#renderer/session/session.ts';

import type { AppProblem } from './app-problem.ts';
import type { Notices } from './notices.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

/** What is selected to be coded. */
export interface SelectedPassage {
  readonly transcriptId: TranscriptId;
  readonly passage: Passage;
}

/** A dialog that is open: a name that some feature answers to, and what it is to be about. */
export interface OpenDialog {
  readonly name: string;
  readonly about: unknown;
}

/**
 * Everything a feature works with while a project is open: the session (data), and the transient state that features
 * share. Data comes down from here, commands go up through `run`.
 */
export interface Workbench {
  readonly host: Host;
  /** What belongs to the machine: who sits at it, language, theme. */
  readonly settings: Settings;
  readonly session: Session;
  readonly notices: Notices;
  readonly i18n: I18n;
  /** The language that is on. */
  language(): Language;
  readonly place: Cell<Place>;
  readonly dialog: Cell<OpenDialog | null>;
  /** The passage selected in the reader, if any. Transient. */
  readonly selection: Cell<SelectedPassage | null>;
  /** The coding shown in the inspector, if any. Transient. */
  readonly chosenCoding: Cell<CodingId | null>;
  /** Why the last change could not be saved; null again once one is. */
  readonly saveFailure: ReadableCell<AppProblem | null>;
  /** Runs an operation; what goes wrong is told in a notice. The entry, or null where nothing was changed. */
  run<Input>(operation: Operation<Input>, input: Input): Promise<Entry | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Tells a problem, of the session or of the host, in the language that is on. */
  tell(problem: AppProblem): void;
  /** Goes somewhere; what is left out stays, but a room change forgets the coding and the passage to go to. */
  go(place: Partial<Place>): void;
  openDialog(name: string, about?: unknown): void;
  closeDialog(): void;
  /** Writes the whole project into a file where the person says, and tells how that went. */
  exportProject(): Promise<void>;
  /** Leaves the project for the start screen. */
  leave(): void;
}
