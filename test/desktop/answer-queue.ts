/** Answers of the test and dialogs of the app meet here, in whichever order they come. */
export class AnswerQueue<Answer> {
  readonly #answers: Answer[] = [];
  readonly #waiting: ((answer: Answer) => void)[] = [];

  answer(answer: Answer): void {
    const give = this.#waiting.shift();
    if (give === undefined) this.#answers.push(answer);
    else give(answer);
  }

  ask(): Promise<Answer> {
    const [answer] = this.#answers.splice(0, 1);
    return answer === undefined ? new Promise((give) => this.#waiting.push(give)) : Promise.resolve(answer);
  }
}
