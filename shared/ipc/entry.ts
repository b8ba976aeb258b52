import type * as v from 'valibot';

type Schema = v.GenericSchema;

/** Something the page asks of its host. */
export interface RequestEntry<Argument extends Schema, Value extends Schema> {
  readonly argument: Argument;
  readonly value: Value;
}

/** Something the host tells the page. */
export interface EventEntry<Payload extends Schema> {
  readonly payload: Payload;
}

export function request<Argument extends Schema, Value extends Schema>(argument: Argument, value: Value): RequestEntry<Argument, Value> {
  return { argument, value };
}

export function event<Payload extends Schema>(payload: Payload): EventEntry<Payload> {
  return { payload };
}
