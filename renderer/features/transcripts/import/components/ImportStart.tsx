import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { transcriptsText } from '../../text.ts';
import styles from './ImportStart.module.css';

/** What can be brought in and how, while no file is there. */
export function ImportStart({ onChoose }: { readonly onChoose: () => void }) {
  const t = useText(transcriptsText);
  return (
    <div className={styles.start}>
      <EmptyState
        icon="file-import"
        title={t('import.start.title')}
        action={
          <Button variant="primary" icon="folder-open" autoFocus onPress={onChoose}>
            {t('import.choose')}
          </Button>
        }
      >
        <div className={styles.text}>
          <p>{t('import.start.text')}</p>
          <p>{t('import.start.encodings')}</p>
        </div>
      </EmptyState>
    </div>
  );
}
