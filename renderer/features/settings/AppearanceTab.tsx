import { LanguageControl } from './LanguageControl.tsx';
import styles from './Settings.module.css';
import { ThemeControl } from './ThemeControl.tsx';
import { useText } from '#renderer/frame/feature-text.ts';
import { settingsText } from './text.ts';

/** The language and the colours of this machine. */
export function AppearanceTab() {
  const t = useText(settingsText);
  return (
    <div className={styles.tab}>
      <div className={styles.setting}>
        <span>{t('language')}</span>
        <LanguageControl />
      </div>
      <div className={styles.setting}>
        <span>{t('theme')}</span>
        <ThemeControl />
      </div>
    </div>
  );
}
