import type { Evidence } from '#shared/domain/evidence.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';

import { picturesText } from '../text.ts';
import styles from './AbsenceList.module.css';

/** Records of absence: what was expected and not found, where one looked and whom one asked. */
export function AbsenceList({ state, absences }: { readonly state: ProjectState; readonly absences: readonly Evidence[] }) {
  const t = useText(picturesText);
  return (
    <section aria-label={t('absence.title')} className={styles.absences} aria-live="polite">
      <h3>{t('absence.title')}</h3>
      <ul>
        {absences.map(({ id, prediction, absence }) => (
          <li key={id}>
            <strong>{prediction}</strong>{' '}
            {t('absence.where', {
              transcripts: (absence?.transcriptIds ?? []).flatMap((transcriptId) => state.transcripts.get(transcriptId)?.recordId ?? []).join(t('absence.comma')) || t('absence.nowhere'),
              asked: absence?.asked.trim() || t('absence.nobody'),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
