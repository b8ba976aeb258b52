import type { ReactElement } from 'react';

import { type DragAndDropHooks, type DropItem, isTextDropItem, useDragAndDrop } from './drag-and-drop.ts';

type DragOptions = Parameters<typeof useDragAndDrop>[0];
type Indicator = NonNullable<DragOptions['renderDropIndicator']>;

/** How the cards of a CardList can be moved about. */
export interface CardListMoves<T> {
  items: readonly T[];
  itemId: (item: T) => string;
  /** A card as plain text: spoken when the focus comes to it or it is dragged. */
  itemText: (item: T) => string;
  /** Puts a card at place `index` (0 first, counted without itself). Without it the order is fixed. */
  onMove?: (id: string, index: number) => void;
  /** Cards may be dragged to another list that takes this type, with `text` as what is handed over. */
  dragOut?: { readonly type: string; readonly text: (item: T) => string };
  /** Texts of these types may be dropped on a card. */
  dropOn?: { readonly types: readonly string[]; readonly onDrop: (id: string, texts: readonly string[]) => void };
}

async function textsOf(dropped: readonly DropItem[], types: readonly string[]): Promise<string[]> {
  const texts = dropped.map(async (item) => {
    const type = isTextDropItem(item) ? types.find((each) => item.types.has(each)) : undefined;
    return type !== undefined && isTextDropItem(item) ? [await item.getText(type)] : [];
  });
  return (await Promise.all(texts)).flat();
}

const own = 'application/x-card';

/** React Aria's drag and drop for a CardList: within the list, out of it, and onto its cards. */
export function useCardMoves<T>(
  { items, itemId, itemText, onMove, dragOut, dropOn }: CardListMoves<T>,
  renderDropIndicator: (target: Parameters<Indicator>[0]) => ReactElement,
): { dragAndDropHooks: DragAndDropHooks } {
  const byId = new Map(items.map((item) => [itemId(item), item]));
  const isMovable = onMove !== undefined;
  const reorder: Partial<DragOptions> = {
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || onMove === undefined) return;
      const others = items.map(itemId).filter((id) => id !== key);
      onMove(String(key), others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0));
    },
  };
  const taking: Partial<DragOptions> = {
    // Its own cards too, or they could not be put between one another; but none upon another.
    acceptedDragTypes: [own, ...(dropOn?.types ?? [])],
    shouldAcceptItemDrop: (_target, types) => dropOn?.types.some((type) => types.has(type)) ?? false,
    onItemDrop: ({ items: dropped, target }) => {
      if (dropOn !== undefined) void textsOf(dropped, dropOn.types).then((texts) => texts.length > 0 && dropOn.onDrop(String(target.key), texts));
    },
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !isMovable && dragOut === undefined && dropOn === undefined,
    getItems: (keys) =>
      [...keys].map((key) => {
        const item = byId.get(String(key));
        const text = item === undefined ? '' : itemText(item);
        return { 'text/plain': text, [own]: String(key), ...(item === undefined || dragOut === undefined ? {} : { [dragOut.type]: dragOut.text(item) }) };
      }),
    renderDropIndicator,
    ...(isMovable ? reorder : {}),
    ...(dropOn === undefined ? {} : taking),
  });
  return { dragAndDropHooks };
}
