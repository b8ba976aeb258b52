import { $createParagraphNode, $getSelection, $isParagraphNode, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_LOW, KEY_SPACE_COMMAND, type LexicalEditor } from 'lexical';

import { $turnInto, type BlockKind } from './memo-block.ts';

/** What one types at the beginning of a paragraph, before a space, to make it something else: as in Markdown. */
const typed: Readonly<Record<string, BlockKind>> = { '#': 'heading1', '##': 'heading2', '###': 'heading3', '-': 'bullet', '*': 'bullet', '1.': 'number', '>': 'quotation' };

/** Turns the paragraph at the caret into what its first characters ask for, and takes them out. Whether it did. */
function $turnTyped(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const paragraph = node.getParent();
  if (!$isTextNode(node) || !$isParagraphNode(paragraph) || node.getPreviousSibling() !== null) return false;
  const kind = typed[node.getTextContent().slice(0, selection.anchor.offset)];
  if (kind === undefined) return false;
  const rest = node.getTextContent().slice(selection.anchor.offset);
  if (rest === '') {
    node.remove();
    if (!paragraph.isAttached()) selection.insertNodes([$createParagraphNode()]);
    paragraph.select();
  } else {
    node.setTextContent(rest);
    node.select(0, 0);
  }
  $turnInto(kind);
  return true;
}

/** Lets `# `, `- `, `1. ` and `> ` make headings, lists and quotations as they are typed. @returns the way to stop. */
export function registerTypedBlocks(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_SPACE_COMMAND,
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || !$turnTyped()) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
