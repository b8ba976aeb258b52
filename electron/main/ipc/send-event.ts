import type { WebContents } from 'electron';
import { eventChannel } from '#shared/ipc/channels.ts';
import type { EventName, PayloadOf } from '#shared/ipc/contract-types.ts';
import { parsePayload } from '#shared/ipc/parse.ts';

/** Tells the page. Where there is no page any more, there is nobody to tell. */
export function sendEvent<Name extends EventName>(page: WebContents, name: Name, payload: PayloadOf<Name>): void {
  if (!page.isDestroyed()) page.send(eventChannel(name), parsePayload(name, payload));
}
