import { Tooltip as AriaTooltip, TooltipTrigger, type Placement } from 'react-aria-components';
import type { ReactElement, ReactNode } from 'react';

import { KeyCap } from './KeyCap.tsx';
import type { Shortcut } from './shortcut.ts';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  text: ReactNode;
  shortcut?: Shortcut;
  placement?: Placement;
  isDisabled?: boolean;
  /** A focusable part: a button, a link, or anything inside `<Focusable>`. */
  children: ReactElement;
}

/** A short explanation that shows on hover and on keyboard focus. Never the only place of an important text. */
export function Tooltip({ text, shortcut, placement = 'bottom', isDisabled = false, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        <span className={styles.text}>{text}</span>
        {shortcut && <KeyCap shortcut={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
