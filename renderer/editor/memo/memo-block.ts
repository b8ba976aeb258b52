import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $findMatchingParent, $getSelection, $isRangeSelection, $isRootNode, type ElementNode, type RangeSelection } from 'lexical';

/** What a block of a memo can be. */
export const blockKinds = ['paragraph', 'heading1', 'heading2', 'heading3', 'bullet', 'number', 'quotation'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** How the words at the caret are set. */
export interface Look {
  readonly block: BlockKind;
  readonly bold: boolean;
  readonly italic: boolean;
}

export const plainLook: Look = { block: 'paragraph', bold: false, italic: false };

/** The blocks that the selection touches: those right below the root. */
function $topBlocks(selection: RangeSelection): ElementNode[] {
  const blocks = selection.getNodes().flatMap((node) => {
    const top = $findMatchingParent(node, (candidate) => $isRootNode(candidate.getParent()));
    return top === null ? [] : [top as ElementNode];
  });
  return [...new Set(blocks)];
}

function $kindAt(selection: RangeSelection): BlockKind {
  const node = selection.anchor.getNode();
  const item = $findMatchingParent(node, $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet';
  const block = $findMatchingParent(node, (candidate) => $isRootNode(candidate.getParent()));
  if ($isHeadingNode(block)) return block.getTag() === 'h1' ? 'heading1' : block.getTag() === 'h2' ? 'heading2' : 'heading3';
  return $isQuoteNode(block) ? 'quotation' : 'paragraph';
}

/** To be called inside `read`. */
export function $lookNow(): Look {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return plainLook;
  return { block: $kindAt(selection), bold: selection.hasFormat('bold'), italic: selection.hasFormat('italic') };
}

const makers = {
  paragraph: () => $createParagraphNode(),
  heading1: () => $createHeadingNode('h1'),
  heading2: () => $createHeadingNode('h2'),
  heading3: () => $createHeadingNode('h3'),
  quotation: () => $createQuoteNode(),
} as const satisfies Partial<Record<BlockKind, () => ElementNode>>;

/** Makes the blocks of the selection that kind; where they are of it already, plain paragraphs. To be called inside `update`. */
export function $turnInto(kind: BlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const wanted = $kindAt(selection) === kind ? 'paragraph' : kind;
  if (wanted === 'bullet' || wanted === 'number') {
    $insertList(wanted);
    return;
  }
  $removeList();
  const after = $getSelection();
  if ($isRangeSelection(after)) for (const block of $topBlocks(after)) block.replace(makers[wanted](), true);
}

/** Whether the caret is in a list: only items can be put deeper. To be called inside `read`. */
export function $isInList(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null;
}
