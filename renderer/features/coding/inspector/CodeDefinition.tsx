import { useId } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code, Definition } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';

const usage = ['whenToUse', 'whenNotToUse'] as const satisfies readonly (keyof Definition)[];

/** What the code means, in brief; one key away, when it is and is not used, and examples. */
export function CodeDefinition({ code: { definition, examples } }: { readonly code: Pick<Code, 'definition' | 'examples'> }) {
  const reading = readingOf(useWorkbench());
  const t = useText(codingText);
  const language = useLanguage();
  const isOpen = useCell(reading.showsDefinition);
  const id = useId();
  const brief = inLanguage(definition.brief, language);
  const written = usage.map((part) => ({ part, words: inLanguage(definition[part], language) })).filter(({ words }) => words.trim() !== '');
  const isMore = written.length > 0 || examples.length > 0;
  return (
    <div className={styles.definition}>
      <p>{brief.trim() === '' && !isMore ? t('definition.none') : brief}</p>
      {isMore && (
        <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={id} onClick={() => reading.showsDefinition.set(!isOpen)}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={13} />
          {t(examples.length > 0 ? 'definition.usageAndExamples' : 'definition.usage')}
          <KeyCap shortcut="D" />
        </button>
      )}
      <dl id={id} hidden={!isOpen || !isMore}>
        {written.map(({ part, words }) => (
          <div key={part}>
            <dt>{t(`definition.${part}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {examples.map(({ kind, passage, quote, recordId, note }) => (
          <div key={passage.codingId}>
            <dt>{t(`definition.${kind}`)}</dt>
            <dd>
              {t('quote.cited', { quote, recordId })} {note}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
