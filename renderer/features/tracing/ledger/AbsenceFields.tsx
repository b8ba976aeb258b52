import type { DyadId } from '#shared/domain/dyad.ts';
import { citiesOf } from '#shared/domain/dyad.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { tracingText } from '../text.ts';
import { useWholeProject } from '../use-tracing.ts';
import styles from './AbsenceFields.module.css';

export interface AbsenceDraft {
  readonly transcriptIds: readonly TranscriptId[];
  readonly asked: string;
  readonly note: string;
}

export interface AbsenceFieldsProps {
  /** Interviews from their cities come first. */
  readonly dyadIds: readonly DyadId[];
  readonly value: AbsenceDraft;
  readonly onChange: (changed: { transcriptIds?: TranscriptId[]; asked?: string; note?: string }) => void;
}

/** Where one looked in vain, and whom one asked: that is what makes an absence evidence. */
export function AbsenceFields({ dyadIds, value, onChange }: AbsenceFieldsProps) {
  const t = useText(tracingText);
  const { transcripts } = useWholeProject();
  const cities = new Set<string>(dyadIds.flatMap((dyadId) => citiesOf(dyadId)));
  const isNear = ({ cityId }: Transcript): boolean => cityId !== null && cities.has(cityId);
  const sorted = [...transcripts.values()].sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || (a.recordId < b.recordId ? -1 : 1));
  return (
    <div className={styles.absence}>
      <div role="group" aria-label={t('absence.transcripts')}>
        <span className={styles.label}>{t('absence.transcripts')}</span>
        <div className={styles.transcripts}>
          {sorted.map(({ id, recordId, title }) => (
            <Checkbox
              key={id}
              label={title === '' ? recordId : `${recordId} · ${title}`}
              isSelected={value.transcriptIds.includes(id)}
              onChange={(isChosen) => onChange({ transcriptIds: isChosen ? [...value.transcriptIds, id] : value.transcriptIds.filter((each) => each !== id) })}
            />
          ))}
          {sorted.length === 0 && t('absence.noTranscripts')}
        </div>
      </div>
      <TextField label={t('absence.asked')} description={t('absence.asked.hint')} value={value.asked} onChange={(asked) => onChange({ asked })} />
      <TextField label={t('absence.note')} value={value.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}
