import { Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components';

import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { NoticeQueue } from './notice-queue.ts';
import styles from './NoticeRegion.module.css';
import { toneIcon } from './tone.ts';

export interface NoticeRegionProps {
  /** Spoken name of the region; F6 goes there. */
  label: string;
  closeLabel: string;
  queue: NoticeQueue;
}

/** Where notices appear: at the bottom, spoken as they come. Put it once, at the end of the app. */
export function NoticeRegion({ label, closeLabel, queue }: NoticeRegionProps) {
  return (
    <ToastRegion aria-label={label} queue={queue.toasts} className={styles.region ?? ''}>
      {({ toast }) => {
        const { text, tone = 'info', action } = toast.content;
        return (
          <Toast toast={toast} className={styles.notice ?? ''} data-tone={tone}>
            <Icon name={toneIcon[tone]} />
            <ToastContent className={styles.text}>
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action !== undefined && (
              <Button
                size="small"
                onPress={() => {
                  queue.close(toast.key);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton label={closeLabel} icon="close" size="small" onPress={() => queue.close(toast.key)} />
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
