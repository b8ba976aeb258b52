import type { ArgumentOf, EventName, PayloadOf, Reply, RequestName } from './contract-types.ts';

type Parameters<Name extends RequestName> = [ArgumentOf<Name>] extends [undefined] ? [] : [argument: ArgumentOf<Name>];

export type HostRequests = { readonly [Name in RequestName]: (...parameters: Parameters<Name>) => Promise<Reply<Name>> };
/** Calling what `on.name(listener)` returns ends the subscription. */
export type HostEvents = { readonly [Name in EventName]: (listener: (payload: PayloadOf<Name>) => void) => () => void };

/**
 * The host as the page sees it: `host.saveFile({ … })`, `host.on.menuCommand(({ id }) => …)`. Derived from the contract; a host that leaves an entry
 * out does not compile. No request ever rejects: what goes wrong is in the reply.
 */
export interface Host extends HostRequests {
  readonly on: HostEvents;
}
