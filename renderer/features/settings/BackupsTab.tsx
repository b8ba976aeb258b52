import { useText } from '#renderer/frame/feature-text.ts';
import { useDesk } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';

import { BackupList } from './BackupList.tsx';
import { ExportButton } from './ExportButton.tsx';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';

/** The backups of this project, where the host keeps some; else how to keep them oneself. */
export function BackupsTab() {
  const { info } = useDesk();
  const t = useText(settingsText);
  return (
    <div className={styles.tab}>
      {info.host === 'electron' ? (
        <BackupList />
      ) : (
        <Banner tone="warning" title={t('backups.none')} action={<ExportButton />}>
          {t('backups.browser', { address: location.origin })}
        </Banner>
      )}
    </div>
  );
}
