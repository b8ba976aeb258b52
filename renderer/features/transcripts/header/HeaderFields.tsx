import type { ReactNode } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

import { transcriptsText } from '../text.ts';
import { CityField } from './CityField.tsx';
import { type HeaderDraft, type HeaderFaults, type HeaderTextKey, longestField } from './header-draft.ts';
import styles from './HeaderFields.module.css';

interface HeaderFieldsProps {
  readonly draft: HeaderDraft;
  readonly faults: HeaderFaults;
  readonly onChange: (edits: Partial<HeaderDraft>) => void;
  /** Below the record id: what becomes of it. */
  readonly recordIdNote?: ReactNode;
  /** A record id to offer where the typed one is taken. */
  readonly freeRecordId?: string;
  /** Below the city: what the file says of it. */
  readonly cityNote?: ReactNode;
  readonly autoFocus?: boolean;
}

/** What is known of an interview beside its words. */
export function HeaderFields({ draft, faults, onChange, recordIdNote, freeRecordId = '', cityNote, autoFocus = false }: HeaderFieldsProps) {
  const t = useText(transcriptsText);
  const text = (key: HeaderTextKey) => (
    <TextField label={t(`field.${key}`)} value={draft[key]} maxLength={longestField} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <div className={styles.fields}>
      <TextField
        label={t('field.recordId')}
        value={draft.recordId}
        maxLength={60}
        isRequired
        autoFocus={autoFocus}
        description={recordIdNote ?? (draft.recordId.trim() === '' ? t('field.recordId.hint') : undefined)}
        onChange={(recordId) => onChange({ recordId })}
        {...(faults.recordId === undefined ? {} : { error: t(`fault.${faults.recordId}`, { free: freeRecordId }) })}
      />
      <TextField
        label={t('field.date')}
        value={draft.date}
        maxLength={40}
        placeholder="2022-07-13"
        onChange={(date) => onChange({ date })}
        {...(faults.date === undefined ? {} : { error: t(`fault.${faults.date}`) })}
      />
      <div className={styles.wide}>{text('title')}</div>
      {text('role')}
      {text('institution')}
      <CityField value={draft.cityId} onChange={(cityId) => onChange({ cityId })} description={cityNote} />
      {text('place')}
      {text('interviewer')}
      {text('confidentiality')}
      <div className={styles.wide}>{text('consent')}</div>
    </div>
  );
}
