import { EventEmitter } from 'node:events';
import type { StandInSession } from './session.ts';

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** Electron's `webContents` of the one window. */
export class StandInWebContents extends EventEmitter {
  readonly session: StandInSession;
  /** Read by main to see who is asking. */
  readonly mainFrame = { url: 'about:blank' };
  readonly #send: (channel: string, args: readonly unknown[]) => void;
  #windowOpenHandler: WindowOpenHandler | undefined;
  #destroyed = false;
  webRtcPolicy = 'default';

  constructor(session: StandInSession, send: (channel: string, args: readonly unknown[]) => void) {
    super();
    this.session = session;
    this.#send = send;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.#send(channel, args);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  markDestroyed(): void {
    this.#destroyed = true;
  }

  /** Whether main lets the page open a window. */
  mayOpen(url: string): boolean {
    return this.#windowOpenHandler === undefined || this.#windowOpenHandler({ url }).action === 'allow';
  }
}
