import type { Code } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';

export const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The other code of the same codebook that `key` applies: a digit stands for one code. Null where it is free. */
export function holderOfKey({ codes }: Pick<ProjectState, 'codes'>, code: Code, key: string | null): Code | null {
  if (key === null) return null;
  for (const other of codes.values()) {
    if (other.key === key && other.codebookId === code.codebookId && other.id !== code.id) return other;
  }
  return null;
}
