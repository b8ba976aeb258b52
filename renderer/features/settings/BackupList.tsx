import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { ExportButton } from './ExportButton.tsx';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';
import { useBackups } from './use-backups.ts';

/** The backups of this project: write one, open one beside the project, see where they are. */
export function BackupList() {
  const t = useText(settingsText);
  const language = useLanguage();
  const { session } = useWorkbench();
  const { list, isBusy, write, restore, showFolder } = useBackups();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <>
      <p className={styles.hint}>{t('backups.hint')}</p>
      <div className={styles.buttons}>
        <Button icon="archive" isDisabled={isBusy || session.readOnly} onPress={write}>
          {t('backups.write')}
        </Button>
        <Button icon="folder-open" onPress={showFolder}>
          {t('backups.folder')}
        </Button>
        <ExportButton />
      </div>
      {list?.length === 0 && (
        <EmptyState size="small" icon="archive" title={t('backups.empty')}>
          {t('backups.emptyHint')}
        </EmptyState>
      )}
      {list !== null && list.length > 0 && (
        <ul className={styles.list}>
          {list.map((backup) => {
            const when = time.format(new Date(backup.createdAt));
            return (
              <li key={backup.id} className={styles.row}>
                <span className={styles.grow}>{when}</span>
                <span className={styles.faint}>{size.format(backup.size / 1_000_000)}</span>
                <Button size="small" isDisabled={isBusy} aria-label={t('backups.openOf', { when })} onPress={() => restore(backup, t('backups.name', { when }))}>
                  {t('backups.open')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
