import { EventEmitter } from 'node:events';
import type { StandInApp } from './app.ts';
import { preventableEvent } from './preventable-event.ts';
import type { StandInWebContents } from './web-contents.ts';

/** What a window needs of Chromium. */
export interface WindowSurface {
  readonly webContents: StandInWebContents;
  load(url: string): Promise<void>;
}

/** Electron's `BrowserWindow`, of which the app has one. */
export function browserWindowClass(app: StandInApp, surface: WindowSurface, created: (options: object) => void) {
  return class BrowserWindow extends EventEmitter {
    readonly webContents = surface.webContents;
    #destroyed = false;

    constructor(options: object) {
      super();
      created(options);
      app.windows.add(this);
      app.emit('web-contents-created', {}, this.webContents);
    }

    async loadURL(url: string): Promise<void> {
      await surface.load(url);
      this.emit('ready-to-show');
    }

    close(): void {
      const event = preventableEvent({});
      this.emit('close', event);
      if (!event.defaultPrevented) this.destroy();
    }

    destroy(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      this.webContents.markDestroyed();
      this.emit('closed');
      app.forget(this);
    }

    isDestroyed(): boolean {
      return this.#destroyed;
    }

    isMinimized(): boolean {
      return false;
    }

    show(): void {
      this.emit('show');
    }

    focus(): void {
      this.emit('focus');
    }
  };
}
