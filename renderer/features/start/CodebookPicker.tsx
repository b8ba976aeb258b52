import { withDescendants } from '#shared/builtin/codebooks/builtin-codebook.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';

import styles from './Form.module.css';
import { startText } from './text.ts';

export interface CodebookPickerProps {
  /** Slugs. */
  readonly chosen: readonly string[];
  readonly onChange: (slugs: readonly string[]) => void;
}

/** Which of the built-in codebooks a project begins with. */
export function CodebookPicker({ chosen, onChange }: CodebookPickerProps) {
  const t = useText(startText);
  const language = useLanguage();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('create.codebooks')}</legend>
      <p className={styles.hint}>{t('create.codebooksHint')}</p>
      <div className={styles.codebooks}>
        {builtinCodebooks.map(({ slug, name, codes }) => (
          <Checkbox
            key={slug}
            label={inLanguage(name, language)}
            description={t('create.codes', { count: withDescendants(codes).length })}
            isSelected={chosen.includes(slug)}
            onChange={(selected) => onChange(selected ? [...chosen, slug] : chosen.filter((other) => other !== slug))}
          />
        ))}
      </div>
    </fieldset>
  );
}
