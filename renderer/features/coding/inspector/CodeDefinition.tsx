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

const parts = ['brief', 'whenToUse', 'whenNotToUse'] as const satisfies readonly (keyof Definition)[];

/** What the code means, and when it is and is not used: what one wants beside the passage. */
export function CodeDefinition({ definition }: { readonly definition: Definition }) {
  const reading = readingOf(useWorkbench());
  const t = useText(codingText);
  const language = useLanguage();
  const isOpen = useCell(reading.showsDefinition);
  const id = useId();
  const written = parts.map((part) => ({ part, words: inLanguage(definition[part], language) })).filter(({ words }) => words.trim() !== '');
  return (
    <div className={styles.definition}>
      <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={id} onClick={() => reading.showsDefinition.set(!isOpen)}>
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={13} />
        {t('definition.title')}
        <KeyCap shortcut="D" />
      </button>
      {isOpen && (
        <div id={id}>
          {written.length === 0 ? (
            <p>{t('definition.none')}</p>
          ) : (
            <dl>
              {written.map(({ part, words }) => (
                <div key={part}>
                  {part !== 'brief' && <dt>{t(`definition.${part}`)}</dt>}
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
    </div>
  );
}
