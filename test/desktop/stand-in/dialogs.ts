interface Waiting<Answer> {
  readonly give: (answer: Answer) => void;
}

/** Answers and dialogs meet in whichever order they come. */
class AnswerQueue<Answer> {
  readonly #answers: Answer[] = [];
  readonly #waiting: Waiting<Answer>[] = [];

  answer(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#answers.push(answer);
    else waiting.give(answer);
  }

  ask(): Promise<Answer> {
    const [answer] = this.#answers.splice(0, 1);
    return answer === undefined ? new Promise((give) => this.#waiting.push({ give })) : Promise.resolve(answer);
  }
}

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
