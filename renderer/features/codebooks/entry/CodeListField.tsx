import { useId, useMemo } from 'react';

import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import styles from './EntryFields.module.css';

export interface CodeListFieldProps {
  readonly title: string;
  readonly hint: string;
  readonly addLabel: string;
  /** The code whose entry this is: never on its own list. */
  readonly codeId: CodeId;
  readonly value: readonly CodeId[];
  readonly onChange: (ids: CodeId[]) => void;
  /** Codes whose own entries say the same of this one. */
  readonly namedBy: readonly CodeId[];
  readonly isReadOnly: boolean;
}

const indexOf = (state: ProjectState) => codeIndexOf(state);

/** A list of other codes: each a chip to take out, and a field to find one to add. */
export function CodeListField({ title, hint, addLabel, codeId, value, onChange, namedBy, isReadOnly }: CodeListFieldProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const data = useMatcherData();
  const codes = useCodes();
  const { rows } = useProject(indexOf);
  const heading = useId();
  const name = (id: CodeId) => inLanguage(codes.get(id)?.name ?? { zh: '', en: '' }, language);
  const options = useMemo(() => {
    const taken = new Set([codeId, ...value]);
    return rows.flatMap(({ code, codebook, path }) =>
      taken.has(code.id)
        ? []
        : [
            {
              id: code.id,
              label: inLanguage(code.name, language),
              description: [codebook, ...path.slice(0, -1)].map((above) => inLanguage(above.name, language)).join(' › '),
              leading: <Dot color={code.color} />,
            },
          ],
    );
  }, [rows, codeId, value, language]);
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading}>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      {value.length === 0 ? (
        <p className={styles.none}>{t('entry.none')}</p>
      ) : (
        <div className={styles.chips}>
          {value.map((id) => (
            <Chip
              key={id}
              color={codes.get(id)?.color ?? 'transparent'}
              {...(isReadOnly ? {} : { onRemove: () => onChange(value.filter((other) => other !== id)), removeLabel: t('entry.removeCode', { code: name(id) }) })}
            >
              {name(id)}
            </Chip>
          ))}
        </div>
      )}
      {!isReadOnly && (
        <ComboBox<CodeId>
          // A choice empties the field for the next one.
          key={value.length}
          label={addLabel}
          labelHidden
          placeholder={addLabel}
          options={options}
          value={null}
          onChange={(id) => {
            if (id !== null) onChange([...value, id]);
          }}
          matches={({ label }, typed) => createMatcher([{ key: 0, names: [label] }], data)(typed).length > 0}
          emptyText={t('entry.noCodeFound')}
        />
      )}
      {namedBy.length > 0 && <p className={styles.hint}>{t('entry.alsoNamedBy', { codes: namedBy.map(name).join(language === 'en' ? ', ' : '、') })}</p>}
    </section>
  );
}
