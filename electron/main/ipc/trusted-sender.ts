import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOfPageOrigin } from '../safety/is-page-url.ts';

/** Who asks: the window's own top frame, showing the app's page. A frame within it, another window or a page that went elsewhere is nobody. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, page: WebContents): boolean {
  const { sender, senderFrame } = event;
  return sender === page && senderFrame !== null && senderFrame === page.mainFrame && isOfPageOrigin(senderFrame.url);
}
