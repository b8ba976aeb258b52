import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { type DateDraft, readDraft } from './date-draft.ts';
import { datesText } from './text.ts';
import styles from './UncertainDateField.module.css';

export interface UncertainDateFieldProps {
  /** What the date is of: the name of the whole. */
  readonly label: string;
  readonly value: DateDraft;
  readonly onChange: (draft: DateDraft) => void;
  /** Whether saving was tried, from when on flaws are told. */
  readonly showFlaws: boolean;
  /** A date that has to be known leaves out "not known". */
  readonly isRequired?: boolean;
}

const precisions = ['unknown', 'day', 'month', 'year', 'before', 'after', 'between'] as const;

/** When something happened, as exactly as is known: how exactly, then the day, the month, the year or the two ends. */
export function UncertainDateField({ label, value, onChange, showFlaws, isRequired = false }: UncertainDateFieldProps) {
  const t = useText(datesText);
  const { precision, first, last } = value;
  const { flaw } = readDraft(value);
  const kind = precision === 'month' || precision === 'year' ? precision : 'day';
  const error = showFlaws && flaw !== null ? { error: t(`error.${flaw}`) } : {};
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.row}>
        <Select
          label={t('precision')}
          labelHidden
          options={precisions.flatMap((id) => (isRequired && id === 'unknown' ? [] : [{ id, label: t(`precision.${id}`) }]))}
          value={precision}
          onChange={(id) => onChange({ ...value, precision: precisions.find((each) => each === id) ?? 'unknown' })}
        />
        {precision !== 'unknown' && (
          <TextField
            label={t(precision === 'between' ? 'from' : kind)}
            labelHidden
            placeholder={t(`${kind}.hint`)}
            value={first}
            onChange={(text) => onChange({ ...value, first: text })}
            {...(precision === 'between' && flaw === 'reversed' ? {} : error)}
          />
        )}
        {precision === 'between' && (
          <TextField label={t('to')} labelHidden placeholder={t('day.hint')} value={last} onChange={(text) => onChange({ ...value, last: text })} {...error} />
        )}
      </div>
    </fieldset>
  );
}
