import { Icon } from './Icon.tsx';
import styles from './Spinner.module.css';

export interface SpinnerProps {
  /** Spoken name; leave it out where text beside it says what is going on. */
  label?: string;
  size?: number;
}

export function Spinner({ label, size = 16 }: SpinnerProps) {
  return (
    <span className={styles.spinner} {...(label === undefined ? { 'aria-hidden': true } : { role: 'status' })}>
      <Icon name="loader" size={size} {...(label === undefined ? {} : { label })} />
    </span>
  );
}
