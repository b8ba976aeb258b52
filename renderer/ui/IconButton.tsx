import { Button as AriaButton, type ButtonProps as AriaButtonProps, type Placement } from 'react-aria-components';
import type { Ref } from 'react';

import type { ButtonSize, ButtonVariant } from './Button.tsx';
import buttonStyles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icons.ts';
import { ariaShortcut, type Shortcut } from './shortcut.ts';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Spoken name and tooltip. */
  label: string;
  icon: IconName;
  shortcut?: Shortcut;
  variant?: ButtonVariant;
  size?: ButtonSize;
  tooltipPlacement?: Placement;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon; its label is the tooltip. */
export function IconButton({
  label, icon, shortcut, variant = 'quiet', size = 'medium', tooltipPlacement = 'bottom', className, ref, ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} placement={tooltipPlacement} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        {...props}
        ref={ref ?? null}
        aria-label={label}
        // React Aria passes no `aria-keyshortcuts` on.
        render={(button) => <button {...button} aria-keyshortcuts={shortcut && ariaShortcut(shortcut)} />}
        className={classNames(buttonStyles.button, styles.button, className)}
        data-variant={variant}
        data-size={size}
      >
        <Icon name={icon} size={size === 'small' ? 14 : 17} />
      </AriaButton>
    </Tooltip>
  );
}
