import { type Change, changed } from '../change.ts';
import type { Code } from '../code.ts';
import type { CodeId } from '../ids.ts';
import type { ProjectState } from '../state.ts';

const without = (ids: readonly CodeId[], gone: ReadonlySet<CodeId>): CodeId[] => ids.filter((id) => !gone.has(id));

/** Codes that one operation changes, each possibly more than once, as one change each. */
export class CodeChanges {
  readonly #codes: ProjectState['codes'];
  readonly #after = new Map<CodeId, Code>();

  constructor({ codes }: Pick<ProjectState, 'codes'>) {
    this.#codes = codes;
  }

  /** The code as it is by now. */
  get(id: CodeId): Code | undefined {
    return this.#after.get(id) ?? this.#codes.get(id);
  }

  set(code: Code): void {
    this.#after.set(code.id, code);
  }

  /** Takes `gone` out of what other codes say of their neighbours. */
  forget(gone: ReadonlySet<CodeId>): void {
    for (const { id } of this.#codes.values()) {
      const code = this.get(id);
      if (code === undefined || gone.has(id) || ![...code.confusableWith, ...code.excludes].some((other) => gone.has(other))) continue;
      this.set({ ...code, confusableWith: without(code.confusableWith, gone), excludes: without(code.excludes, gone) });
    }
  }

  /** The changes of the codes that were there before, those in `gone` left out. */
  list(gone: ReadonlySet<CodeId> = new Set()): Change<'code'>[] {
    return [...this.#after.values()].flatMap((after) => {
      const before = this.#codes.get(after.id);
      return before === undefined || before === after || gone.has(after.id) ? [] : [changed('code', before, after)];
    });
  }
}
