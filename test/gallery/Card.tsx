import { useId, type ReactNode } from 'react';

import { classNames } from '#renderer/ui/class-names.ts';

import styles from './Gallery.module.css';

export interface CardProps {
  title: string;
  wide?: boolean;
  children: ReactNode;
}

/** One part of the gallery in its states. */
export function Card({ title, wide = false, children }: CardProps) {
  const id = useId();
  return (
    <section className={classNames(styles.card, wide && styles.wide)} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
