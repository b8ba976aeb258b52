import { useText } from '#renderer/frame/feature-text.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

import { tracingText } from '../text.ts';
import { type ProbabilityDraft, readProbability } from './probability-draft.ts';
import styles from './ProbabilityRangeField.module.css';

export interface ProbabilityRangeFieldProps {
  readonly label: string;
  readonly value: ProbabilityDraft;
  readonly onChange: (draft: ProbabilityDraft) => void;
  readonly showFlaws: boolean;
}

/** A probability as far as one dares to say, in per cent: from, to. Both blank: not said. */
export function ProbabilityRangeField({ label, value, onChange, showFlaws }: ProbabilityRangeFieldProps) {
  const t = useText(tracingText);
  const error = showFlaws && readProbability(value).isFlawed ? { error: t('probability.flawed') } : {};
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.row}>
        <TextField label={t('probability.low')} labelHidden placeholder={t('probability.low')} value={value.low} onChange={(low) => onChange({ ...value, low })} {...error} />
        <TextField label={t('probability.high')} labelHidden placeholder={t('probability.high')} value={value.high} onChange={(high) => onChange({ ...value, high })} />
        <span>%</span>
      </div>
    </fieldset>
  );
}
