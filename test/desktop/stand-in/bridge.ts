import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { StandInIpcRenderer } from './ipc.ts';
import { runScript } from './run-script.ts';

type Ask = (channel: string, args: readonly unknown[]) => Promise<unknown>;
type Member = (...args: unknown[]) => unknown;
type Exposed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Member>>>>>>;
type Message =
  | { readonly type: 'call'; readonly path: readonly [string, string, string]; readonly args: readonly unknown[] }
  | { readonly type: 'subscribe'; readonly path: readonly [string, string, string]; readonly id: number }
  | { readonly type: 'unsubscribe'; readonly id: number };

/** What a sandboxed preload may require besides `electron` (Electron's docs, "Process Sandboxing"). */
const allowedInPreload = ['events', 'node:events', 'timers', 'node:timers', 'url', 'node:url'];

/** One document's preload: run in Node, with the page's calls brought to it. */
class PreloadRun {
  readonly exposed: Record<string, Exposed[string]> = {};
  readonly subscriptions = new Map<number, () => void>();
  readonly ipcRenderer: StandInIpcRenderer;

  constructor(file: string, ask: Ask) {
    this.ipcRenderer = new StandInIpcRenderer(ask);
    const contextBridge = {
      exposeInMainWorld: (apiKey: string, api: Exposed[string]) => {
        this.exposed[apiKey] = api;
      },
    };
    runScript(file, { contextBridge, ipcRenderer: this.ipcRenderer }, { allowed: allowedInPreload });
  }

  member([apiKey, group, name]: readonly [string, string, string]): Member {
    const member = this.exposed[apiKey]?.[group]?.[name];
    if (member === undefined) throw new Error(`preload exposes no ${apiKey}.${group}.${name}`);
    return member;
  }

  shape(): Record<string, Record<string, string[]>> {
    const namesOf = (groups: Exposed[string]) => Object.fromEntries(Object.entries(groups).map(([group, members]) => [group, Object.keys(members)]));
    return Object.fromEntries(Object.entries(this.exposed).map(([apiKey, groups]) => [apiKey, namesOf(groups)]));
  }
}

/** Joins the page in Chromium to preload in Node. */
export class Bridge {
  readonly #preload: string;
  readonly #ask: Ask;
  #page: Page | undefined;
  #run: PreloadRun;

  /** @param ask invokes main in the name of the page's top frame */
  constructor(preload: string, ask: Ask) {
    this.#preload = preload;
    this.#ask = ask;
    this.#run = new PreloadRun(preload, ask);
  }

  async install(context: BrowserContext, page: Page): Promise<void> {
    this.#page = page;
    await context.exposeBinding('standInBridge', ({ frame }, message: Message) => this.#receive(frame, message));
    const script = readFileSync(new URL('bridge-in-page.js', import.meta.url), 'utf8');
    await context.addInitScript({ content: script.replace('(SHAPE)', `(${JSON.stringify(this.#run.shape())})`) });
  }

  /** A new document: what the old one subscribed to is gone, and preload runs anew. */
  startDocument(): void {
    this.#run = new PreloadRun(this.#preload, this.#ask);
  }

  /** Main speaks to the page. */
  send(channel: string, args: readonly unknown[]): void {
    this.#run.ipcRenderer.hear(channel, args);
  }

  async #receive(frame: Frame, message: Message): Promise<unknown> {
    if (frame !== this.#page?.mainFrame()) throw new Error('preload does not run in subframes');
    const run = this.#run;
    switch (message.type) {
      case 'call':
        return run.member(message.path)(...message.args);
      case 'subscribe': {
        const hear = (...args: unknown[]): void => void this.#tellListener(run, message.id, args);
        run.subscriptions.set(message.id, run.member(message.path)(hear) as () => void);
        return undefined;
      }
      case 'unsubscribe':
        run.subscriptions.get(message.id)?.();
        return undefined;
    }
  }

  async #tellListener(run: PreloadRun, id: number, args: readonly unknown[]): Promise<void> {
    const page = this.#page;
    if (page === undefined || page.isClosed() || run !== this.#run) return;
    try {
      await page.evaluate(
        ([listenerId, listenerArgs]) => {
          const speak = Reflect.get(window, Symbol.for('desktop stand-in')) as (listener: number, values: readonly unknown[]) => void;
          speak(listenerId, listenerArgs);
        },
        [id, args] as const,
      );
    } catch (error) {
      // A document that has gone meanwhile hears nothing; anything else is a fault of the page's listener.
      if (!page.isClosed() && run === this.#run) throw error;
    }
  }
}
