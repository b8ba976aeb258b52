import { useText } from '#renderer/frame/feature-text.ts';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';

import { transcriptsText } from '../../text.ts';
import type { ImportProgress } from '../import-batch.ts';
import styles from './ImportDialog.module.css';

/** How far reading or writing has come. Reading can be stopped; writing is one step, all or nothing. */
export function ImportWork({ progress, onStop }: { readonly progress: ImportProgress; readonly onStop: () => void }) {
  const t = useText(transcriptsText);
  return (
    <div className={styles.progress}>
      {progress.doing === 'saving' ? (
        <ProgressBar label={t('import.saving', { count: progress.total })} />
      ) : (
        <ProgressBar
          label={t('import.reading')}
          value={progress.done}
          maxValue={progress.total}
          valueText={t('import.counted', { done: progress.done, total: progress.total })}
          detail={progress.name}
          onCancel={onStop}
          cancelLabel={t('import.stop')}
        />
      )}
    </div>
  );
}
