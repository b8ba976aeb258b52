import { AnswerQueue } from '../answer-queue.ts';

/** Electron's `dialog`, answered by the test. */
export class StandInDialogs {
  readonly open = new AnswerQueue<readonly string[]>();
  readonly save = new AnswerQueue<string>();
  readonly message = new AnswerQueue<number>();
  /** The options of every dialog shown. */
  readonly shown: { readonly kind: 'open' | 'save' | 'message'; readonly options: Readonly<Record<string, unknown>> }[] = [];

  async showOpenDialog(_window: object, options: Record<string, unknown>): Promise<{ canceled: boolean; filePaths: string[] }> {
    this.shown.push({ kind: 'open', options });
    const filePaths = [...(await this.open.ask())];
    return { canceled: filePaths.length === 0, filePaths };
  }

  async showSaveDialog(_window: object, options: Record<string, unknown>): Promise<{ canceled: boolean; filePath: string }> {
    this.shown.push({ kind: 'save', options });
    const filePath = await this.save.ask();
    return { canceled: filePath === '', filePath };
  }

  /** The test answers with the index of a button. */
  async showMessageBox(_window: object, options: Record<string, unknown>): Promise<{ response: number }> {
    this.shown.push({ kind: 'message', options });
    return { response: await this.message.ask() };
  }
}
