import type { Introduced, ProjectLine, ProjectQuestion } from '#renderer/frame/desk.ts';
import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** What has to be asked before a project opens. One question at a time; whoever asks waits for the answer. */
export class Questions {
  readonly #current = new Cell<ProjectQuestion | null>(null);

  get current(): ReadableCell<ProjectQuestion | null> {
    return this.#current;
  }

  introduction({ project, coders }: ProjectState): Promise<Introduced | null> {
    return this.#asked((answer) => ({ kind: 'introduction', projectName: project?.name ?? '', coders: [...coders.values()], answer }));
  }

  twice(fileName: string, here: ProjectLine): Promise<'open-here' | 'keep-both' | null> {
    return this.#asked((answer) => ({ kind: 'twice', fileName, here, answer }));
  }

  async #asked<Answer>(question: (answer: (answer: Answer) => void) => ProjectQuestion): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve) => this.#current.set(question(resolve)));
    this.#current.set(null);
    return answer;
  }
}
