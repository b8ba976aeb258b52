import styles from './KeyCap.module.css';
import { shortcutCaps, type Shortcut } from './shortcut.ts';

export interface KeyCapProps {
  shortcut: Shortcut;
}

/** The keys of a shortcut, as this machine's keyboard names them. */
export function KeyCap({ shortcut }: KeyCapProps) {
  return (
    <kbd className={styles.keys}>
      {shortcutCaps(shortcut).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
