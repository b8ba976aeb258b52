import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

import type { Tone } from './tone.ts';

/** A passing message about something that has just happened. */
export interface Notice {
  text: string;
  tone?: Tone;
  /** One way to answer it, e.g. to undo. Pressing it closes the notice. */
  action?: { label: string; onAction: () => void };
}

/** How long a notice without an action or bad news stays, in ms. The clock stands while a pointer or the focus is on it. */
const shortStay = 6_000;

/** The notices on screen. Make one per app, give it to NoticeRegion and to whoever has something to say. */
export class NoticeQueue {
  readonly toasts = new ToastQueue<Notice>({ maxVisibleToasts: 4 });

  /**
   * Shows a notice. One with an action, a warning or an error stays until it is answered or closed: nobody can be timed reading it.
   * @param onClose called when it goes, by itself or by hand.
   * @returns its key, for `close`.
   */
  show(notice: Notice, onClose: () => void = () => undefined): string {
    const stays = notice.action !== undefined || notice.tone === 'warning' || notice.tone === 'danger';
    return this.toasts.add(notice, stays ? { onClose } : { onClose, timeout: shortStay });
  }

  close(key: string): void {
    this.toasts.close(key);
  }
}
