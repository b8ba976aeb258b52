import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, createEditor, DROP_COMMAND, FORMAT_TEXT_COMMAND, HISTORY_MERGE_TAG, type LexicalEditor, PASTE_COMMAND,
} from 'lexical';

import { readRichText } from '#shared/formats/markdown/read-rich-text.ts';

import { $writeBlocks } from './memo-content.ts';
import { registerTypedBlocks } from './typed-blocks.ts';

/** How long after a key a new one begins another step of undo, ms. */
const undoStep = 600;

/** What Lexical puts on the clipboard beside plain text. */
const ownFormat = 'application/x-lexical-editor';

/** Words pasted from elsewhere come as words: their fonts and colours are of no use here, and cannot be kept. */
function pastePlainly(event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null || event.clipboardData.types.includes(ownFormat)) return false;
  const text = event.clipboardData.getData('text/plain');
  const selection = $getSelection();
  if (text === '' || !$isRangeSelection(selection)) return false;
  event.preventDefault();
  selection.insertRawText(text);
  return true;
}

export interface MemoEditorSetting {
  /** Where it is drawn and typed. */
  readonly root: HTMLElement;
  /** Markdown to begin with. */
  readonly text: string;
}

/** An editor of rich text in `root`, with a history of its own that ends with it. @returns it, and the way to take it down. */
export function createMemoEditor({ root, text }: MemoEditorSetting): { readonly editor: LexicalEditor; readonly destroy: () => void } {
  const editor = createEditor({
    namespace: 'memo',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  editor.update(() => $writeBlocks(readRichText(text)), { discrete: true, tag: HISTORY_MERGE_TAG });
  const stop = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), undoStep),
    registerTypedBlocks(editor),
    // Underlining and the like have no place in Markdown: what cannot be kept is not offered.
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => format !== 'bold' && format !== 'italic', COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, pastePlainly, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, (event) => event.dataTransfer?.types.includes('text/html') === true && !event.dataTransfer.types.includes(ownFormat), COMMAND_PRIORITY_HIGH),
  );
  return {
    editor,
    destroy: () => {
      stop();
      editor.setRootElement(null);
    },
  };
}
