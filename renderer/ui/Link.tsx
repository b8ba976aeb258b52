import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Link.module.css';

export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
}

/** Goes somewhere inside the app (`onPress`). For deeds use Button. */
export function Link(props: LinkProps) {
  return <AriaLink {...props} className={styles.link ?? ''} />;
}
