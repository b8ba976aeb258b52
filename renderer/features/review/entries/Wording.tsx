import type { Bilingual } from '#shared/domain/bilingual.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';

import { reviewText } from '../text.ts';
import styles from './EntryReview.module.css';

/** A text in the language that is on, with the other below it. */
export function Wording({ wording }: { readonly wording: Bilingual }) {
  const t = useText(reviewText);
  const isEnglish = useLanguage() === 'en';
  const texts = (isEnglish ? (['en', 'zh'] as const) : (['zh', 'en'] as const)).filter((language) => wording[language].trim() !== '');
  if (texts.length === 0) return <p className={styles.blank}>{t('field.blank')}</p>;
  return texts.map((language, index) => (
    <p key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className={index === 0 ? styles.wording : `${styles.wording ?? ''} ${styles.second ?? ''}`}>
      {wording[language]}
    </p>
  ));
}
