import { createContext, type ReactNode, useContext } from 'react';

import type { Code } from '#shared/domain/code.ts';

import type { CodeNaming } from './use-code-naming.ts';

/**
 * What the rows in view read for themselves. React Aria makes an item of every row, in view or not; what changes often must
 * not be part of those items, or a tree of hundreds would be made anew for each key.
 */
export interface CodeTreeState {
  readonly naming: CodeNaming;
  readonly menu: (code: Code) => ReactNode;
  /** Whether counts are of the codes below, too. */
  readonly withDescendants: boolean;
}

export const CodeTreeContext = createContext<CodeTreeState | null>(null);

export function useCodeTreeState(): CodeTreeState {
  const state = useContext(CodeTreeContext);
  if (state === null) throw new Error('a row of codes outside its tree');
  return state;
}
