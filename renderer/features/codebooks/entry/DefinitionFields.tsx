import { useId } from 'react';

import type { Definition } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksView, type ShownLanguages } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import styles from './DefinitionFields.module.css';
import { definitionParts, type DefinitionPart } from './entry-draft.ts';

export interface DefinitionFieldsProps {
  readonly definition: Definition;
  readonly onChange: (definition: Definition) => void;
  readonly isReadOnly: boolean;
}

const rowsOf: Readonly<Record<DefinitionPart, number>> = { brief: 2, full: 4, whenToUse: 3, whenNotToUse: 3, example: 2 };
const both = ['zh', 'en'] as const;

/** The five parts of a definition after MacQueen et al. (1998), in both languages beside one another, or in one. */
export function DefinitionFields({ definition, onChange, isReadOnly }: DefinitionFieldsProps) {
  const t = useText(codebooksText);
  const view = codebooksView(useWorkbench()).layout;
  const layout = useCell(view);
  const shown = layout.languages === 'both' ? both : both.filter((language) => language === layout.languages);
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section} data-columns={shown.length}>
      <header className={styles.head}>
        <h3 id={heading}>{t('entry.definition')}</h3>
        <SegmentedControl<ShownLanguages>
          label={t('entry.languages')}
          size="small"
          segments={[
            { id: 'both', label: t('entry.both') },
            { id: 'zh', label: t('entry.zh') },
            { id: 'en', label: t('entry.en') },
          ]}
          value={layout.languages}
          onChange={(languages) => view.set({ ...layout, languages })}
        />
      </header>
      {definitionParts.map((part) => (
        <div key={part} className={styles.part}>
          <div className={styles.name}>
            <h4>{t(`entry.${part}`)}</h4>
            <span className={styles.hint}>{t(`entry.${part}.hint`)}</span>
          </div>
          <div className={styles.texts}>
            {shown.map((language) => (
              <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'} className={styles.text}>
                <TextField
                  multiline
                  rows={rowsOf[part]}
                  label={t(`entry.in.${language}`, { field: t(`entry.${part}`) })}
                  labelHidden
                  placeholder={t(`entry.${language}`)}
                  value={definition[part][language]}
                  onChange={(text) => onChange({ ...definition, [part]: { ...definition[part], [language]: text } })}
                  isReadOnly={isReadOnly}
                />
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
