import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';

import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Spinner } from './Spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** Icon after the text, e.g. `chevron-down` for a button that opens a menu. */
  iconAfter?: IconName;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a text. `isPending` shows a spinner and keeps the focus while a press is being carried out. */
export function Button({ children, variant = 'secondary', size = 'medium', icon, iconAfter, className, ref, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} ref={ref ?? null} className={classNames(styles.button, className)} data-variant={variant} data-size={size}>
      {props.isPending ? <Spinner /> : icon && <Icon name={icon} />}
      <span className={styles.text}>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={14} />}
    </AriaButton>
  );
}
