import { Menu as AriaMenu, Popover } from 'react-aria-components';
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './ContextMenu.module.css';
import menuStyles from './Menu.module.css';
import popoverStyles from './Popover.module.css';

/** What a context menu was asked for on. */
export interface ContextMenuTarget {
  element: Element;
  /** Id of the row (Tree, Table, VirtualList) it was asked for on. */
  rowId: string | null;
  /** Viewport px. */
  x: number;
  y: number;
  byKeyboard: boolean;
}

export interface ContextMenuProps {
  /** Spoken name of the menu. */
  label: string;
  /** The items, made when it opens. `null`: no menu here. */
  items: (target: ContextMenuTarget) => ReactNode;
  children: ReactNode;
  className?: string;
  /** Where it opens when asked for by keyboard, px of the window: a selection in a long text, say. Else beside the focus. */
  keyboardAnchor?: () => DOMRect | null;
}

/** Gives what is inside a context menu: right click, the ContextMenu key, or Shift+F10. */
export function ContextMenu({ label, items, children, className, keyboardAnchor }: ContextMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  // What was asked for last stays while the menu fades: a menu that loses its items takes the focus from wherever it went.
  const [asked, setAsked] = useState<{ target: ContextMenuTarget; content: ReactNode; turn: number } | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const show = (element: Element, x: number, y: number, byKeyboard: boolean) => {
    const rowId = element.closest('[data-key]')?.getAttribute('data-key') ?? null;
    const target = { element, rowId, x, y, byKeyboard };
    const content = items(target);
    if (content === null || content === undefined || content === false) return;
    setAsked((last) => ({ target, content, turn: (last?.turn ?? 0) + 1 }));
    setIsOpen(true);
  };

  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    // Events of the menu itself bubble here through the React tree, though it stands elsewhere in the page.
    if (!(event.target instanceof Element) || !root.current?.contains(event.target)) return;
    show(event.target, event.clientX, event.clientY, false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isAsked || !(event.target instanceof Element) || !root.current?.contains(event.target)) return;
    // Chromium would follow with a contextmenu event of its own on some systems.
    event.preventDefault();
    const anchor = keyboardAnchor?.() ?? null;
    const box = event.target.getBoundingClientRect();
    if (anchor !== null) show(event.target, anchor.left, anchor.bottom, true);
    else show(event.target, box.left + Math.min(24, box.width / 2), box.top + Math.min(24, box.height), true);
  };

  return (
    <div ref={root} className={classNames(styles.root, className)} onContextMenu={onContextMenu} onKeyDown={onKeyDown}>
      {children}
      <Popover
        className={classNames(popoverStyles.popover, menuStyles.popover)}
        triggerRef={root}
        getTargetRect={() => (asked === null ? null : new DOMRect(asked.target.x, asked.target.y, 0, 0))}
        placement="bottom start"
        offset={0}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        {/* Asked for again while the last one fades, it is a new menu, which takes the focus. */}
        <AriaMenu key={asked?.turn ?? 0} aria-label={label} className={menuStyles.menu ?? ''} autoFocus="first" onClose={() => setIsOpen(false)}>
          {asked?.content}
        </AriaMenu>
      </Popover>
    </div>
  );
}
