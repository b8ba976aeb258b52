import type * as v from 'valibot';
import type { Result } from '#shared/domain/result.ts';
import { contract } from './contract.ts';
import type { HostProblemCode } from './host-problem.ts';

type Requests = typeof contract.requests;
type Events = typeof contract.events;

export type RequestName = keyof Requests;
export type EventName = keyof Events;

export const requestNames = Object.keys(contract.requests) as readonly RequestName[];
export const eventNames = Object.keys(contract.events) as readonly EventName[];

/** Under which names requests and events cross the process boundary. */
export function requestChannel(name: RequestName): string {
  return `dyadtrace:request:${name}`;
}
export function eventChannel(name: EventName): string {
  return `dyadtrace:event:${name}`;
}

export type ArgumentOf<Name extends RequestName> = v.InferOutput<Requests[Name]['argument']>;
export type ValueOf<Name extends RequestName> = v.InferOutput<Requests[Name]['value']>;
export type PayloadOf<Name extends EventName> = v.InferOutput<Events[Name]['payload']>;

export type Reply<Name extends RequestName> = Result<ValueOf<Name>, HostProblemCode>;
export type RequestParameters<Name extends RequestName> = ArgumentOf<Name> extends undefined ? [] : [argument: ArgumentOf<Name>];
export type Unsubscribe = () => void;

export type HostRequests = { readonly [Name in RequestName]: (...parameters: RequestParameters<Name>) => Promise<Reply<Name>> };
export type HostEvents = { readonly [Name in EventName]: (listener: (payload: PayloadOf<Name>) => void) => Unsubscribe };

/** A host as the page sees it: `host.saveFile({ … })`, `host.on.menuCommand(({ id }) => …)`. */
export interface Host extends HostRequests {
  readonly on: HostEvents;
}

/** What preload puts on `window.desktop`: the names of the contract and nothing they mean. Both sides of it parse. */
export interface DesktopBridge {
  readonly request: Readonly<Record<RequestName, (argument?: unknown) => Promise<unknown>>>;
  readonly on: Readonly<Record<EventName, (listener: (payload: unknown) => void) => Unsubscribe>>;
}
