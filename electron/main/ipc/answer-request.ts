import { fail, ok } from '#shared/domain/result.ts';
import type { Reply, RequestName } from '#shared/ipc/contract-types.ts';
import { parseArgument, parseReply } from '#shared/ipc/parse.ts';
import { HostFailure, systemCode } from '../host-failure.ts';
import type { RequestHandlers } from './request-handlers.ts';

/**
 * Parses the argument, does the work and makes a typed answer of whatever comes of it. The value is parsed on its way out too: that drops what the
 * contract does not name, so a path cannot slip through with it.
 */
export async function answerRequest<Name extends RequestName>(handlers: RequestHandlers, name: Name, value: unknown): Promise<Reply<Name>> {
  const argument = parseArgument(name, value);
  if (!argument.ok) return argument;
  try {
    const reply = parseReply(name, ok(await handlers[name](argument.value)));
    if (!reply.ok) console.error(`${name} gave what the contract does not know`);
    return reply;
  } catch (error) {
    if (error instanceof HostFailure) return { ok: false, problem: error.problem };
    console.error(`${name} failed:`, error);
    return fail('host.failed', { request: name, reason: systemCode(error) });
  }
}
