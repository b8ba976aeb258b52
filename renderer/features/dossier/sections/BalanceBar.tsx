import type { CodedForce } from '#shared/analysis/dossier.ts';
import { dossierWords } from '#shared/formats/dossier/dossier-words.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';

import { dossierText } from '../text.ts';
import styles from './BalanceBar.module.css';

/** Half the width of the picture, in its own units. */
const half = 50;

/** Positive forces to the right of the middle, resistance to the left, each as long as it has codings. */
export function BalanceBar({ forces }: { readonly forces: readonly CodedForce[] }) {
  const t = useText(dossierText);
  const words = dossierWords[useLanguage()];
  const positive = forces.filter(({ name }) => name !== 'resistance');
  const resistance = forces.find(({ name }) => name === 'resistance')?.codings ?? 0;
  const longest = Math.max(1, resistance, positive.reduce((sum, { codings }) => sum + codings, 0));
  const lengthOf = (codings: number): number => (codings / longest) * half;
  const starts = positive.map((_, index) => half + lengthOf(positive.slice(0, index).reduce((sum, { codings }) => sum + codings, 0)));
  const counts = forces.map(({ name, codings }) => t('bar.count', { force: words.forces[name], count: codings })).join(words.list);
  return (
    <figure className={styles.figure}>
      <svg className={styles.bar} viewBox={`0 0 ${2 * half} 8`} preserveAspectRatio="none" role="img" aria-label={t('bar.label', { counts })}>
        <rect data-force="resistance" x={half - lengthOf(resistance)} y={1} width={lengthOf(resistance)} height={6} />
        {positive.map(({ name, codings }, index) => (
          <rect key={name} data-force={name} x={starts[index]} y={1} width={lengthOf(codings)} height={6} />
        ))}
        <line x1={half} x2={half} y1={0} y2={8} />
      </svg>
      <figcaption aria-hidden className={styles.legend}>
        {['resistance' as const, ...positive.map(({ name }) => name)].map((name) => (
          <span key={name} data-force={name}>
            {t('bar.count', { force: words.forces[name], count: forces.find((force) => force.name === name)?.codings ?? 0 })}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
