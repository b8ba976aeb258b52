import { FORMAT_TEXT_COMMAND, INDENT_CONTENT_COMMAND, type LexicalEditor, OUTDENT_CONTENT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';

import { $isInList, $turnInto, type BlockKind, blockKinds } from './memo-block.ts';

/** Everything that the toolbar and the keys of a memo do. */
export const memoActions = ['bold', 'italic', ...blockKinds, 'deeper', 'shallower', 'undo', 'redo'] as const;
export type MemoAction = (typeof memoActions)[number];

/** The keys, where an action has some. Those for bold, italic, undo and redo are Lexical's own. */
export const memoShortcuts: Readonly<Partial<Record<MemoAction, string>>> = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  paragraph: 'Mod+Alt+0',
  heading1: 'Mod+Alt+1',
  heading2: 'Mod+Alt+2',
  heading3: 'Mod+Alt+3',
  number: 'Mod+Shift+7',
  bullet: 'Mod+Shift+8',
  quotation: 'Mod+Shift+9',
  deeper: 'Mod+]',
  shallower: 'Mod+[',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
};

interface KeyPress {
  readonly code: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** By the key's place on the keyboard: with Shift or Option, 7 types something else. */
const byCode: Readonly<Record<string, MemoAction>> = {
  'Alt Digit0': 'paragraph',
  'Alt Digit1': 'heading1',
  'Alt Digit2': 'heading2',
  'Alt Digit3': 'heading3',
  'Shift Digit7': 'number',
  'Shift Digit8': 'bullet',
  'Shift Digit9': 'quotation',
  ' BracketRight': 'deeper',
  ' BracketLeft': 'shallower',
};

/** The action that a key asks for, null for any other key. */
export function actionOfKey({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): MemoAction | null {
  if (ctrlKey === metaKey) return null;
  return byCode[`${altKey ? 'Alt' : ''}${shiftKey ? 'Shift' : ''} ${code}`] ?? null;
}

const isBlock = (action: MemoAction): action is BlockKind => (blockKinds as readonly string[]).includes(action);

/** Does it to what is selected. Lists alone have depth. */
export function actOn(editor: LexicalEditor, action: MemoAction): void {
  if (isBlock(action)) editor.update(() => $turnInto(action));
  else if (action === 'bold' || action === 'italic') editor.dispatchCommand(FORMAT_TEXT_COMMAND, action);
  else if (action === 'undo') editor.dispatchCommand(UNDO_COMMAND, undefined);
  else if (action === 'redo') editor.dispatchCommand(REDO_COMMAND, undefined);
  else if (editor.read($isInList)) editor.dispatchCommand(action === 'deeper' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND, undefined);
}
