import { divisionSource } from '#shared/builtin/cities/divisions.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useDesk, useLanguage } from '#renderer/frame/react.tsx';

import { bundledParts } from './bundled-parts.ts';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';

/** Which version this is, what it is made of, and that it sends nothing. */
export function AboutTab() {
  const { info } = useDesk();
  const t = useText(settingsText);
  const language = useLanguage();
  return (
    // Nothing in here takes the focus, so the text itself does: it has to be scrolled by keyboard too.
    <div className={styles.tab} role="region" aria-label={t('tab.about')} tabIndex={0}>
      <p>
        <strong>{t('about.name')}</strong> {t('about.version', { version: info.version, host: t(`about.host.${info.host}`) })}
      </p>
      <p>{t('about.privacy')}</p>
      <h3 className={styles.heading}>{t('about.cities')}</h3>
      <p className={styles.hint}>{inLanguage(divisionSource, language)}</p>
      <h3 className={styles.heading}>{t('about.parts')}</h3>
      <ul className={styles.list}>
        {bundledParts.map(({ name, license }) => (
          <li key={name} className={styles.part}>
            <span className={styles.grow}>{name}</span>
            <span className={styles.faint}>{license}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
