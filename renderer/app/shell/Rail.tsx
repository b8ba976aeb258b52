import type { Room } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { ariaShortcut } from '#renderer/ui/shortcut.ts';
import { appText } from '#renderer/app/texts/app-text.ts';

import styles from './Rail.module.css';

interface RailProps {
  /** All there are: their digits count these. */
  readonly rooms: readonly Room[];
  /** Those that are of use in what is open. */
  readonly shown: readonly Room[];
  readonly current: string | null;
}

/** The rooms, on the left. */
export function Rail({ rooms, shown, current }: RailProps) {
  const workbench = useWorkbench();
  useLanguage();
  const t = useText(appText);
  return (
    <nav className={styles.rail} aria-label={t('shell.rooms')}>
      <ul className={styles.list}>
        {shown.map((room) => {
          const index = rooms.indexOf(room);
          return (
          <li key={room.id}>
            <button
              type="button"
              className={styles.room}
              aria-current={room.id === current ? 'page' : undefined}
              aria-keyshortcuts={index < 9 ? ariaShortcut(`Mod+${index + 1}`) : undefined}
              onClick={() => workbench.go({ room: room.id })}
            >
              <room.Icon size={20} aria-hidden />
              <span className={styles.label}>{room.label(workbench)}</span>
            </button>
          </li>
          );
        })}
      </ul>
    </nav>
  );
}
