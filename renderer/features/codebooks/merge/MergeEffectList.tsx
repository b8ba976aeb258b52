import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';

import { codebooksText } from '../text.ts';
import type { MergeEffect } from './merge-effect.ts';
import styles from './MergeDialog.module.css';

export interface MergeEffectListProps {
  readonly source: Code;
  readonly target: Code;
  readonly effect: MergeEffect;
}

/** Tells what merging does, or why it cannot be done. */
export function MergeEffectList({ source, target, effect }: MergeEffectListProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const [code, into] = [inLanguage(source.name, language), inLanguage(target.name, language)];
  if (effect.clash !== null) return <Banner tone="danger">{t('merge.clash', { child: inLanguage(effect.clash.name, language) })}</Banner>;
  return (
    <ul className={styles.effects} aria-live="polite">
      <li>{effect.codings === 0 ? t('merge.noCodings', { code }) : t('merge.codings', { count: effect.codings, into })}</li>
      {effect.joined > 0 && <li>{t('merge.joined', { count: effect.joined })}</li>}
      {effect.children > 0 && <li>{t('merge.children', { count: effect.children, into })}</li>}
      <li>{t('merge.gone', { code, into })}</li>
      <li>{t('merge.undoable')}</li>
    </ul>
  );
}
