import type { ListKeyboardDelegate } from 'react-aria';
import type { RefObject } from 'react';

import type { RowCollection } from './row-collection.ts';
import type { RowHeights } from './row-heights.ts';

type LayoutDelegate = NonNullable<ConstructorParameters<typeof ListKeyboardDelegate>[0]['layoutDelegate']>;

/** Tells React Aria where rows stand that are not drawn: PageUp and PageDown go by it. */
export function layoutOf(rows: Pick<RowCollection<unknown>, 'indexOf'>, heights: RowHeights, scroller: RefObject<HTMLElement | null>): LayoutDelegate {
  const width = () => scroller.current?.clientWidth ?? 0;
  return {
    getItemRect: (key) => {
      const index = rows.indexOf(key);
      if (index < 0) return null;
      const y = heights.topOf(index);
      return { x: 0, y, width: width(), height: heights.topOf(index + 1) - y };
    },
    getVisibleRect: () => ({ x: 0, y: scroller.current?.scrollTop ?? 0, width: width(), height: scroller.current?.clientHeight ?? 0 }),
    getContentSize: () => ({ width: width(), height: heights.whole }),
  };
}
