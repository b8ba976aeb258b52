import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import { requestChannel, requestNames } from '#shared/ipc/channels.ts';
import { answerRequest } from './answer-request.ts';
import type { RequestHandlers } from './request-handlers.ts';
import { isTrustedSender } from './trusted-sender.ts';

/**
 * Opens the door to the page: one handler for each request of the contract, and none besides.
 * @param page whom to answer; everyone else is refused
 */
export function registerRequests(page: WebContents, handlers: RequestHandlers): void {
  for (const name of requestNames) {
    ipcMain.handle(requestChannel(name), (event, argument: unknown) => {
      if (!isTrustedSender(event, page)) {
        console.error(`refused ${name} from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
        throw new Error('refused');
      }
      return answerRequest(handlers, name, argument);
    });
  }
}
