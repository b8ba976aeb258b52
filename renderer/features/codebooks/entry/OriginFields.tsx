import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CoderId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksText } from '../text.ts';
import styles from './EntryFields.module.css';
import type { CodeEntry } from './entry-draft.ts';

export interface OriginFieldsProps {
  readonly code: Code;
  readonly value: CodeEntry;
  readonly onChange: (change: Partial<CodeEntry>) => void;
  readonly isReadOnly: boolean;
}

const selectCoders = ({ coders }: ProjectState) => coders;
const derivations = ['none', 'theory', 'data'] as const;
/** `none` stands for nobody: options need an id, and no coder's is that. */
const nobody = '-none-';

/** Where the code comes from, where it belongs, who answers for it, and what became of it. */
export function OriginFields({ code, value, onChange, isReadOnly }: OriginFieldsProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const coders = useProject(selectCoders);
  const day = (at: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at));
  return (
    <div className={styles.fields}>
      <TextField label={t('entry.shortName')} description={t('entry.shortNameHint')} value={value.shortName} onChange={(shortName) => onChange({ shortName })} isReadOnly={isReadOnly} maxLength={20} />
      <TextField label={t('entry.family')} description={t('entry.familyHint')} value={value.family} onChange={(family) => onChange({ family })} isReadOnly={isReadOnly} maxLength={100} />
      <Select<(typeof derivations)[number]>
        label={t('entry.derivation')}
        isDisabled={isReadOnly}
        options={derivations.map((id) => ({ id, label: t(`entry.derivation.${id}`) }))}
        value={value.derivation ?? 'none'}
        onChange={(id) => onChange({ derivation: id === 'none' ? null : id })}
      />
      <Select<string>
        label={t('entry.owner')}
        isDisabled={isReadOnly}
        options={[{ id: nobody, label: t('entry.ownerNone') }, ...[...coders.values()].map(({ id, name }) => ({ id: id as string, label: name }))]}
        value={value.ownerId ?? nobody}
        onChange={(id) => onChange({ ownerId: id === nobody ? null : (id as CoderId) })}
      />
      <div className={styles.wide}>
        <TextField multiline rows={2} label={t('entry.conceptSource')} description={t('entry.conceptSourceHint')} value={value.conceptSource} onChange={(conceptSource) => onChange({ conceptSource })} isReadOnly={isReadOnly} />
      </div>
      <section className={`${styles.group ?? ''} ${styles.wide ?? ''}`} aria-label={t('entry.lineage')}>
        <h3>{t('entry.lineage')}</h3>
        {code.lineage.length === 0 ? (
          <p className={styles.none}>{t('entry.lineage.none')}</p>
        ) : (
          <ul className={styles.lineage}>
            {code.lineage.map(({ kind, codeId, name, at }) => (
              <li key={`${kind} ${codeId} ${at}`}>{t(`entry.lineage.${kind}`, { at: day(at), code: inLanguage(name, language) })}</li>
            ))}
          </ul>
        )}
        {code.changeReason !== '' && <p className={styles.hint}>{t('entry.changeReasonIs', { reason: code.changeReason })}</p>}
        {code.redefinedAt !== null && <p className={styles.hint}>{t('entry.redefinedAt', { at: day(code.redefinedAt) })}</p>}
      </section>
    </div>
  );
}
