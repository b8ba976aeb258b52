import type { Page } from '@playwright/test';

/**
 * The running app as an end-to-end spec drives it, whatever carries it: the browser host, main and preload in the stand-in, or real Electron. A spec
 * written against this runs in all three.
 */
export interface AppUnderTest {
  readonly carrier: 'browser' | 'stand-in' | 'electron';
  readonly page: Page;
  /** The next (or the waiting) dialog for choosing files gets these absolute paths; none cancels it. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  /** The next (or the waiting) dialog for saving gets this path. Await `savedBytes` for what was written. */
  answerSaveDialog(path: string): Promise<void>;
  /** What was saved at `path` since it was given as an answer, once all of it is there. */
  savedBytes(path: string): Promise<Buffer>;
  /** Ends the app without asking anybody, as a power cut between two commits would. */
  close(): Promise<void>;
}

/** What a desktop app has beyond that. */
export interface DesktopAppUnderTest extends AppUnderTest {
  /** @throws Error if there is no such item or it is greyed out */
  chooseMenu(commandId: string): Promise<void>;
  /** Begins to quit. Await `exited` to see that it did; a page that has something to put away takes its time. */
  requestQuit(): Promise<void>;
  /** Resolves when the app has ended, by quitting or by its window's being closed. */
  readonly exited: Promise<void>;
  /** As if the app were started once more with these arguments. */
  secondInstance(argv: readonly string[], workingDirectory: string): Promise<void>;
}

export interface DesktopLaunch {
  /** Kept over restarts, and with it IndexedDB. */
  readonly userDataDir: string;
  /** The built main and preload; `dist/electron` unless given. */
  readonly electronFolder?: string;
  /** Project files on the command line, as the system gives them on a double click. */
  readonly filesToOpen?: readonly string[];
  /** BCP 47. */
  readonly locale?: string;
}
