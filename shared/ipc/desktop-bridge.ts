import type { EventName, RequestName } from './contract-types.ts';

/** What preload puts on `window.desktop`: the names of the contract and nothing they mean. Both sides of it parse. */
export interface DesktopBridge {
  readonly request: Readonly<Record<RequestName, (argument?: unknown) => Promise<unknown>>>;
  /** Calling what `on[name](listener)` returns ends the subscription. */
  readonly on: Readonly<Record<EventName, (listener: (payload: unknown) => void) => () => void>>;
}
