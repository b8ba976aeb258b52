import { EventEmitter } from 'node:events';

export interface StandInFrame {
  readonly url: string;
}

export interface InvokeEvent {
  readonly sender: object;
  readonly senderFrame: StandInFrame | null;
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`. */
export class StandInIpcMain {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`${channel} is handled already`);
    this.#handlers.set(channel, handler);
  }

  channels(): string[] {
    return [...this.#handlers.keys()];
  }

  /** Arguments and result are cloned, as between processes: nothing is shared and no function passes. */
  async invoke(event: InvokeEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...structuredClone(args)));
  }
}

/** Electron's `ipcRenderer` of one document; `hear` is main speaking. */
export class StandInIpcRenderer {
  readonly #events = new EventEmitter();
  readonly #ask: (channel: string, args: readonly unknown[]) => Promise<unknown>;

  constructor(ask: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    this.#ask = ask;
  }

  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    try {
      return await this.#ask(channel, args);
    } catch (error) {
      // Only the message crosses.
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }

  on(channel: string, listener: (...args: unknown[]) => void): void {
    this.#events.on(channel, listener);
  }

  off(channel: string, listener: (...args: unknown[]) => void): void {
    this.#events.off(channel, listener);
  }

  hear(channel: string, args: readonly unknown[]): void {
    this.#events.emit(channel, { sender: this }, ...structuredClone(args));
  }
}
