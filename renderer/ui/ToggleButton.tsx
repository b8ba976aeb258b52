import { ToggleButton as AriaToggleButton, type ToggleButtonProps as AriaToggleButtonProps, type Placement } from 'react-aria-components';

import type { ButtonSize } from './Button.tsx';
import buttonStyles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { ariaShortcut, type Shortcut } from './shortcut.ts';
import styles from './ToggleButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface ToggleButtonProps extends Omit<AriaToggleButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  label: string;
  icon?: IconName;
  /** Shows the icon only; the label becomes the tooltip. */
  iconOnly?: boolean;
  shortcut?: Shortcut;
  size?: ButtonSize;
  tooltipPlacement?: Placement;
}

/** A button that stays pressed. */
export function ToggleButton({
  label, icon, iconOnly = false, shortcut, size = 'medium', tooltipPlacement = 'bottom', ...props
}: ToggleButtonProps) {
  return (
    <Tooltip text={label} placement={tooltipPlacement} isDisabled={!iconOnly && shortcut === undefined} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaToggleButton
        {...props}
        aria-label={label}
        // React Aria passes no `aria-keyshortcuts` on.
        render={(button) => <button {...button} aria-keyshortcuts={shortcut && ariaShortcut(shortcut)} />}
        className={classNames(buttonStyles.button, styles.toggle)}
        data-size={size}
        data-icon-only={iconOnly || undefined}
      >
        {icon && <Icon name={icon} size={size === 'small' ? 14 : 17} />}
        {!iconOnly && <span>{label}</span>}
      </AriaToggleButton>
    </Tooltip>
  );
}
