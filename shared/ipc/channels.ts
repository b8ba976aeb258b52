import { contract } from './contract.ts';
import type { EventName, RequestName } from './contract-types.ts';

export const requestNames = Object.keys(contract.requests) as readonly RequestName[];
export const eventNames = Object.keys(contract.events) as readonly EventName[];

/** Under which names requests and events cross the process boundary. */
export function requestChannel(name: RequestName): string {
  return `dyadtrace:request:${name}`;
}
export function eventChannel(name: EventName): string {
  return `dyadtrace:event:${name}`;
}
