import * as v from 'valibot';
import { fail, ok } from '#shared/domain/result.ts';
import type { Result } from '#shared/domain/result.ts';
import { contract } from './contract.ts';
import type { ArgumentOf, EventName, PayloadOf, Reply, RequestName, ValueOf } from './contract-types.ts';
import { hostProblemSchema } from './host-problem.ts';

/*
 * The compiler cannot see that the parser found under `name` gives the type declared under `name`. Each function here says
 * so once, so that no caller has to.
 */

/** The argument of a request, or `host.badRequest` with the first thing that does not fit. */
export function parseArgument<Name extends RequestName>(name: Name, value: unknown): Result<ArgumentOf<Name>, 'host.badRequest'> {
  const parsed = v.safeParse<v.GenericSchema>(contract.requests[name].argument, value);
  return parsed.success ? ok(parsed.output as ArgumentOf<Name>) : fail('host.badRequest', { request: name, reason: parsed.issues[0].message });
}

const replySchema = v.variant('ok', [
  // A request answered with nothing may lose its `value: undefined` on the way.
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), problem: hostProblemSchema }),
]);

/** What a host answered, or `host.badReply` if that is no answer to `name`. */
export function parseReply<Name extends RequestName>(name: Name, answer: unknown): Reply<Name> {
  const reply = v.safeParse(replySchema, answer);
  if (!reply.success) return fail('host.badReply', { request: name });
  if (!reply.output.ok) return { ok: false, problem: reply.output.problem };
  const value = v.safeParse<v.GenericSchema>(contract.requests[name].value, reply.output.value);
  return value.success ? ok(value.output as ValueOf<Name>) : fail('host.badReply', { request: name });
}

/** @throws ValiError if a host sends what the contract does not know */
export function parsePayload<Name extends EventName>(name: Name, value: unknown): PayloadOf<Name> {
  return v.parse<v.GenericSchema>(contract.events[name].payload, value) as PayloadOf<Name>;
}
