import { Dialog, DialogTrigger, Popover as AriaPopover, type Placement } from 'react-aria-components';
import { useRef, type ReactNode, type RefObject } from 'react';

import { classNames } from './class-names.ts';
import styles from './Popover.module.css';

/** Wraps a button and the Popover that it opens. */
export const PopoverTrigger = DialogTrigger;

export interface PopoverProps {
  /** Spoken name of what opens. */
  label: string;
  children: ReactNode | ((options: { close: () => void }) => ReactNode);
  placement?: Placement;
  offset?: number;
  /** Only outside PopoverTrigger. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** What it stands beside, outside PopoverTrigger. */
  triggerRef?: RefObject<Element | null>;
  /** Or: the place it stands beside, in viewport px, e.g. the end of a text selection. */
  anchor?: () => DOMRect | null;
  /** Leaves the rest of the page usable and the focus where it was. */
  isNonModal?: boolean;
  className?: string;
}

/** A small non-blocking panel beside what opened it. Esc or a click elsewhere closes it. */
export function Popover({
  label, children, placement = 'bottom start', offset = 6, isOpen, onOpenChange, triggerRef, anchor, isNonModal = false, className,
}: PopoverProps) {
  // React Aria wants an element even where only a rectangle counts; the page itself will do.
  const page = useRef<Element | null>(typeof document === 'undefined' ? null : document.body);
  const anchorProps = anchor === undefined ? {} : { triggerRef: triggerRef ?? page, getTargetRect: anchor };
  return (
    <AriaPopover
      className={classNames(styles.popover, className)}
      placement={placement}
      offset={offset}
      isNonModal={isNonModal}
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
      {...(triggerRef === undefined ? {} : { triggerRef })}
      {...anchorProps}
    >
      <Dialog aria-label={label} className={styles.body ?? ''}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
