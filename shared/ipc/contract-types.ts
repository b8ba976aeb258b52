import type * as v from 'valibot';
import type { Result } from '#shared/domain/result.ts';
import type { contract } from './contract.ts';
import type { HostProblemCode } from './host-problem.ts';

type Requests = typeof contract.requests;
type Events = typeof contract.events;

export type RequestName = keyof Requests;
export type EventName = keyof Events;

export type ArgumentOf<Name extends RequestName> = v.InferOutput<Requests[Name]['argument']>;
export type ValueOf<Name extends RequestName> = v.InferOutput<Requests[Name]['value']>;
export type PayloadOf<Name extends EventName> = v.InferOutput<Events[Name]['payload']>;

/** What a host answers: the value, or a problem that the locale tables can put into words. */
export type Reply<Name extends RequestName> = Result<ValueOf<Name>, HostProblemCode>;
