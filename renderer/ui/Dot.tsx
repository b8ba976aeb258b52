import styles from './Dot.module.css';

export interface DotProps {
  /** Any CSS colour. */
  color: string;
  size?: number;
  shape?: 'circle' | 'square';
}

/** A patch of colour beside a name. Colour alone says nothing: the name must stand beside it. */
export function Dot({ color, size = 10, shape = 'circle' }: DotProps) {
  return <span aria-hidden className={styles.dot} data-shape={shape} style={{ backgroundColor: color, width: size, height: size }} />;
}
