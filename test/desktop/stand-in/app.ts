import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { preventableEvent } from './preventable-event.ts';

/** A window as the app's quitting sees it. */
interface ClosableWindow {
  close(): void;
}

/** Electron's `app`. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    switches: new Map<string, string>(),
    appendSwitch(name: string, value = ''): void {
      this.switches.set(name, value);
    },
    getSwitchValue(name: string): string {
      return this.switches.get(name) ?? '';
    },
  };
  readonly windows = new Set<ClosableWindow>();
  readonly exited: Promise<void>;
  readonly #locale: string;
  readonly #paths: Map<string, string>;
  readonly #ready: Promise<void>;
  #becomeReady: () => void = () => undefined;
  #exit: () => void = () => undefined;
  #isReady = false;
  sandboxEnabled = false;

  constructor(userDataDir: string, locale: string) {
    super();
    this.#locale = locale;
    this.#paths = new Map([['appData', userDataDir], ['documents', join(userDataDir, 'Documents')]]);
    this.commandLine.appendSwitch('user-data-dir', userDataDir);
    this.#ready = new Promise((resolve) => (this.#becomeReady = resolve));
    this.exited = new Promise((resolve) => (this.#exit = resolve));
  }

  /** What Electron does once the main script has run. */
  start(): void {
    this.#isReady = true;
    this.emit('ready');
    this.#becomeReady();
  }

  /** @throws Error if called too late to have an effect, as Electron does */
  assertNotReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} must be called before the app is ready`);
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  enableSandbox(): void {
    this.assertNotReady('app.enableSandbox()');
    this.sandboxEnabled = true;
  }

  setAppUserModelId(_id: string): void {
    // Taskbar grouping on Windows: nothing to see here.
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  getVersion(): string {
    return packageJson.version;
  }

  getLocale(): string {
    return this.#locale;
  }

  getPreferredSystemLanguages(): string[] {
    return [this.#locale];
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  quit(): void {
    this.emit('before-quit', preventableEvent({}));
    for (const window of this.windows) window.close();
    if (this.windows.size > 0) return;
    this.emit('will-quit', preventableEvent({}));
    this.#exit();
  }

  exit(): void {
    this.#exit();
  }

  /** A window has closed for good. */
  forget(window: ClosableWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}
