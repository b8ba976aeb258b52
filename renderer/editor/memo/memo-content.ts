import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode } from 'lexical';

import { type HeadingLevel, type ListKind, type RichBlock, type RichRun, type RichText, tidied } from '#shared/text/rich-text.ts';

function runsOf(node: LexicalNode): RichRun[] {
  if ($isLineBreakNode(node)) return [{ text: '\n', bold: false, italic: false }];
  if ($isTextNode(node)) return [{ text: node.getTextContent(), bold: node.hasFormat('bold'), italic: node.hasFormat('italic') }];
  return $isElementNode(node) && !$isListNode(node) ? node.getChildren().flatMap(runsOf) : [];
}

function itemsOf(list: ListNode, depth: number): RichBlock[] {
  const kind: ListKind = list.getListType() === 'number' ? 'number' : 'bullet';
  return list.getChildren().filter($isListItemNode).flatMap((item: ListItemNode): RichBlock[] => {
    const runs = item.getChildren().flatMap(runsOf);
    const nested = item.getChildren().filter($isListNode).flatMap((below) => itemsOf(below, depth + 1));
    return [...(runs.length === 0 ? [] : [{ kind: 'item' as const, list: kind, depth, runs }]), ...nested];
  });
}

/** What the editor holds, as rich text. To be called inside `read` or `update`. */
export function $readBlocks(): RichBlock[] {
  const blocks = $getRoot().getChildren().flatMap((node): RichBlock[] => {
    if ($isListNode(node)) return itemsOf(node, 0);
    const runs = runsOf(node);
    if ($isHeadingNode(node)) return [{ kind: 'heading', level: Math.min(Number(node.getTag().slice(1)), 3) as HeadingLevel, runs }];
    return [{ kind: $isQuoteNode(node) ? 'quotation' : 'paragraph', runs }];
  });
  return tidied(blocks);
}

function $runNodes(runs: readonly RichRun[]): LexicalNode[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').flatMap((line, index): LexicalNode[] => {
      const words = $createTextNode(line);
      if (bold) words.toggleFormat('bold');
      if (italic) words.toggleFormat('italic');
      return [...(index > 0 ? [$createLineBreakNode()] : []), ...(line === '' ? [] : [words])];
    }),
  );
}

function $blockNode(block: Exclude<RichBlock, { kind: 'item' }>): ElementNode {
  if (block.kind === 'heading') return $createHeadingNode(`h${block.level}`);
  return block.kind === 'quotation' ? $createQuoteNode() : $createParagraphNode();
}

/** Puts an item at its depth: into the list that is open there, or into one of its own below the item above. */
function $addItem(open: ListNode[], block: Extract<RichBlock, { kind: 'item' }>): void {
  open.length = Math.min(open.length, block.depth + 1);
  while (open.length <= block.depth) {
    const list = $createListNode(block.list);
    const above = open.at(-1);
    if (above === undefined) $getRoot().append(list);
    else above.append($createListItemNode().append(list));
    open.push(list);
  }
  let list = open[block.depth];
  if (list !== undefined && list.getListType() !== block.list) {
    const other = $createListNode(block.list);
    const above = open[block.depth - 1];
    if (above === undefined) $getRoot().append(other);
    else above.append($createListItemNode().append(other));
    open[block.depth] = list = other;
  }
  list?.append($createListItemNode().append(...$runNodes(block.runs)));
}

/** Makes the editor hold `blocks` and nothing else. To be called inside `update`. */
export function $writeBlocks(blocks: RichText): void {
  const root = $getRoot().clear();
  const open: ListNode[] = [];
  for (const block of tidied(blocks)) {
    if (block.kind === 'item') {
      $addItem(open, block);
      continue;
    }
    open.length = 0;
    root.append($blockNode(block).append(...$runNodes(block.runs)));
  }
  if (root.isEmpty()) root.append($createParagraphNode());
}
