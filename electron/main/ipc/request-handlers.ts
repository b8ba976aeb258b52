import type { ArgumentOf, RequestName, ValueOf } from '#shared/ipc/contract-types.ts';

/** A request answered with nothing is worked off by a function that returns nothing. */
type Work<Value> = [Value] extends [undefined] ? void | Promise<void> : Value | Promise<Value>;

/**
 * What main does for each request of the contract: `(argument) => value`, or a thrown `HostFailure`.
 * Leaving one out does not compile.
 */
export type RequestHandlers = {
  readonly [Name in RequestName]: (argument: ArgumentOf<Name>) => Work<ValueOf<Name>>;
};
