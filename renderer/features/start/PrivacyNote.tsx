import { useText } from '#renderer/frame/feature-text.ts';
import { useDesk } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';

import styles from './PrivacyNote.module.css';
import { startText } from './text.ts';

/** Where the data are, and that they go nowhere. */
export function PrivacyNote() {
  const { info } = useDesk();
  const t = useText(startText);
  return (
    <aside className={styles.note} aria-label={t('privacy.title')}>
      <Icon name="lock" size={15} />
      <p>
        <strong>{t('privacy.title')}</strong>
        {info.host === 'electron' ? t('privacy.desktop') : t('privacy.browser', { address: location.origin })}
      </p>
    </aside>
  );
}
