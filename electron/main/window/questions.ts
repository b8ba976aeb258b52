import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { HostTexts } from '../texts/host-texts.ts';

/** What main asks or tells the user when the page cannot. The safe button is the default and the one that Escape presses. */
export class Questions {
  readonly #window: BrowserWindow;
  readonly #texts: () => HostTexts;

  constructor(window: BrowserWindow, texts: () => HostTexts) {
    this.#window = window;
    this.#texts = texts;
  }

  /** @param signal withdraws the question */
  async slowClose(signal: AbortSignal): Promise<'wait' | 'close'> {
    const { message, detail, wait, closeAnyway } = this.#texts().slowClose;
    const { response } = await dialog.showMessageBox(this.#window, { type: 'warning', message, detail, buttons: [wait, closeAnyway], defaultId: 0, cancelId: 0, signal });
    return response === 1 ? 'close' : 'wait';
  }

  async pageGone(): Promise<'reload' | 'quit'> {
    const { message, detail, reload, quit } = this.#texts().pageGone;
    const { response } = await dialog.showMessageBox(this.#window, { type: 'error', message, detail, buttons: [reload, quit], defaultId: 0, cancelId: 0 });
    return response === 1 ? 'quit' : 'reload';
  }

  async cannotOpen(fileName: string): Promise<void> {
    const { message, detail, close } = this.#texts().cannotOpen;
    await dialog.showMessageBox(this.#window, { type: 'error', message: message(fileName), detail, buttons: [close] });
  }
}
