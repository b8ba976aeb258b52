import type { MoveDirection } from './code-place.ts';

export type CodeTreeAsked = MoveDirection | 'rename' | 'addChild' | 'addSibling' | 'delete';

interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, MoveDirection>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** What a key pressed on a row of the tree asks for. Null: nothing of ours. */
export function codeTreeKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): CodeTreeAsked | null {
  const mod = ctrlKey || metaKey;
  if (altKey && !mod && !shiftKey) return arrows[key] ?? null;
  if (altKey) return null;
  if (key === 'Enter' && mod) return shiftKey ? 'addChild' : 'addSibling';
  if (mod || shiftKey) return null;
  if (key === 'F2') return 'rename';
  return key === 'Delete' || key === 'Backspace' ? 'delete' : null;
}
