import { EventEmitter } from 'node:events';

type PermissionRequestHandler = (contents: object, permission: string, callback: (granted: boolean) => void) => void;
type PermissionCheckHandler = (contents: object | null, permission: string, origin: string) => boolean;
type BeforeRequest = (details: { readonly url: string }, callback: (answer: { cancel?: boolean }) => void) => void;
type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** Electron's default session: what main sets is kept, for the page's requests to meet and for tests to ask. */
export class StandInSession extends EventEmitter {
  permissionRequestHandler: PermissionRequestHandler | undefined;
  permissionCheckHandler: PermissionCheckHandler | undefined;
  devicePermissionHandler: (() => boolean) | undefined;
  spellCheckerEnabled = true;
  #beforeRequest: BeforeRequest | undefined;
  readonly #schemes = new Map<string, SchemeHandler>();

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  };

  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void => {
      if (this.#schemes.has(scheme)) throw new Error(`${scheme} is handled already`);
      this.#schemes.set(scheme, handler);
    },
  };

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermissionHandler = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellCheckerEnabled = enabled;
  }

  /** Whether main lets a request for `url` pass. */
  passes(url: string): Promise<boolean> {
    const ask = this.#beforeRequest;
    return ask === undefined ? Promise.resolve(true) : new Promise((resolve) => ask({ url }, ({ cancel }) => resolve(cancel !== true)));
  }

  /** What main answers, or undefined if it handles no such scheme. */
  async respond(url: string, method: string): Promise<Response | undefined> {
    const handler = this.#schemes.get(new URL(url).protocol.slice(0, -1));
    return handler?.(new Request(url, { method }));
  }
}
