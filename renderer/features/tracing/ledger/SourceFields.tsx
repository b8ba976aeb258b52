import type { SourceAppraisal } from '#shared/domain/evidence.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { tracingText } from '../text.ts';
import styles from './SourceFields.module.css';

const credibilities = ['low', 'middling', 'high'] as const;
const closenesses = ['firstHand', 'hearsay', 'document'] as const;

/** How far a source is to be believed: how credible, how close to what happened, and why it might say so anyway. */
export function SourceFields({ value, onChange }: { readonly value: SourceAppraisal; readonly onChange: (value: SourceAppraisal) => void }) {
  const t = useText(tracingText);
  const unsaid = { id: '', label: t('source.unsaid') };
  return (
    <div role="group" aria-label={t('source.title')} className={styles.source}>
      <Select
        label={t('source.credibility')}
        options={[unsaid, ...credibilities.map((id) => ({ id: id as string, label: t(`grade.${id}`) }))]}
        value={value.credibility ?? ''}
        onChange={(chosen) => onChange({ ...value, credibility: credibilities.find((id) => id === chosen) ?? null })}
      />
      <Select
        label={t('source.closeness')}
        options={[unsaid, ...closenesses.map((id) => ({ id: id as string, label: t(`closeness.${id}`) }))]}
        value={value.closeness ?? ''}
        onChange={(chosen) => onChange({ ...value, closeness: closenesses.find((id) => id === chosen) ?? null })}
      />
      <TextField label={t('source.motive')} description={t('source.motive.hint')} value={value.motive} onChange={(motive) => onChange({ ...value, motive })} />
    </div>
  );
}
