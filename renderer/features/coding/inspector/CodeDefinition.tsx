import { useId } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Definition } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';

const usage = ['whenToUse', 'whenNotToUse'] as const satisfies readonly (keyof Definition)[];

/** What the code means, in brief; one key away, when it is and is not used. */
export function CodeDefinition({ definition }: { readonly definition: Definition }) {
  const reading = readingOf(useWorkbench());
  const t = useText(codingText);
  const language = useLanguage();
  const isOpen = useCell(reading.showsDefinition);
  const id = useId();
  const brief = inLanguage(definition.brief, language);
  const written = usage.map((part) => ({ part, words: inLanguage(definition[part], language) })).filter(({ words }) => words.trim() !== '');
  return (
    <div className={styles.definition}>
      <p>{brief.trim() === '' && written.length === 0 ? t('definition.none') : brief}</p>
      {written.length > 0 && (
        <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={id} onClick={() => reading.showsDefinition.set(!isOpen)}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={13} />
          {t('definition.usage')}
          <KeyCap shortcut="D" />
        </button>
      )}
      <dl id={id} hidden={!isOpen || written.length === 0}>
        {written.map(({ part, words }) => (
          <div key={part}>
            <dt>{t(`definition.${part}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
