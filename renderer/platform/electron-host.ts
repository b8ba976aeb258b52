import { fail } from '#shared/domain/result.ts';
import { eventNames, requestNames } from '#shared/ipc/channels.ts';
import type { EventName, PayloadOf, Reply, RequestName } from '#shared/ipc/contract-types.ts';
import type { DesktopBridge } from '#shared/ipc/desktop-bridge.ts';
import type { Host, HostEvents, HostRequests } from '#shared/ipc/host.ts';
import { parsePayload, parseReply } from '#shared/ipc/parse.ts';

async function ask<Name extends RequestName>(desktop: DesktopBridge, name: Name, argument: unknown): Promise<Reply<Name>> {
  try {
    return parseReply(name, await desktop.request[name](argument));
  } catch {
    // Main refused to talk or is gone; it says why on its own side, where no page can read it.
    return fail('host.notReached', { request: name });
  }
}

/** The host of the desktop app. What comes over the bridge is parsed before anyone sees it. */
export function createElectronHost(desktop: DesktopBridge): Host {
  const requests = requestNames.map((name) => [name, (argument?: unknown) => ask(desktop, name, argument)]);
  const events = eventNames.map((name) => [
    name,
    (listener: (payload: PayloadOf<EventName>) => void) => desktop.on[name]((payload) => listener(parsePayload(name, payload))),
  ]);
  // Object.fromEntries forgets which name has which type; both lists are the contract's own.
  return { ...(Object.fromEntries(requests) as HostRequests), on: Object.fromEntries(events) as HostEvents };
}
