import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import type { HistoryLine } from './history-line.ts';
import styles from './HistoryRow.module.css';
import { historyText } from './text.ts';

export interface HistoryRowProps {
  readonly line: HistoryLine;
  readonly coder: string;
  readonly sentence: string;
  readonly isUndone: boolean;
  /** Goes to where it was done; null where that is no more. */
  readonly onGo: (() => void) | null;
}

/** One entry: when, who, what, and the way to where it was. */
export function HistoryRow({ line, coder, sentence, isUndone, onGo }: HistoryRowProps) {
  const t = useText(historyText);
  const time = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={styles.row} data-undone={isUndone} data-turned-back={line.cause !== null}>
      <time className={styles.time} dateTime={line.at}>
        {time.format(new Date(line.at))}
      </time>
      <span className={styles.coder}>{coder}</span>
      <span className={styles.sentence} title={sentence}>
        {sentence}
      </span>
      {isUndone && <Badge tone="warning">{t('undone')}</Badge>}
      <span className={styles.go}>{onGo !== null && <IconButton icon="arrow-right" size="small" label={t('go')} onPress={onGo} />}</span>
    </div>
  );
}
