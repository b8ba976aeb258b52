import type { DossierPassages } from '#shared/analysis/dossier.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { dossierWords } from '#shared/formats/dossier/dossier-words.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { dossierText } from '../text.ts';
import styles from './PassageList.module.css';

const selectTranscripts = (state: ProjectState): ProjectState['transcripts'] => state.transcripts;

/** The linked passages by code and level, each with the words around it; a passage leads to its place in the text. */
export function PassageList({ passages }: { readonly passages: readonly DossierPassages[] }) {
  const language = useLanguage();
  const words = dossierWords[language];
  return passages.map(({ row, byLevel }) => (
    <section key={row.code.id} className={styles.code}>
      <h4 className={styles.path}>
        <Dot color={row.code.color} /> {row.path.map(({ name }) => inLanguage(name, language)).join(' › ')}
      </h4>
      {byLevel.map(({ level, codings }) => (
        <section key={level} className={styles.level}>
          <h5>{words.levels[level]}</h5>
          <ul className={styles.list}>
            {codings.map((coding) => (
              <li key={coding.id}>
                <Passage coding={coding} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  ));
}

/** Turns run on in a list; the text itself keeps its lines. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ⏎ ');

function Passage({ coding }: { readonly coding: Coding }) {
  const t = useText(dossierText);
  const workbench = useWorkbench();
  const { anchor, note, weight, transcriptId } = coding;
  const recordId = useProject(selectTranscripts).get(transcriptId)?.recordId ?? '';
  return (
    <button
      type="button"
      className={styles.passage}
      aria-label={t('passage.label', { recordId, quote: oneLine(anchor.quote) })}
      onClick={() => workbench.go({ room: 'reading', transcriptId, codingId: coding.id, passage: null })}
    >
      <span className={styles.text}>
        <span className={styles.context}>{oneLine(anchor.prefix)}</span>
        <mark className={styles.quote}>{oneLine(anchor.quote)}</mark>
        <span className={styles.context}>{oneLine(anchor.suffix)}</span>
      </span>
      <span className={styles.facts}>
        <span>{recordId}</span>
        {weight !== null && <span>{t('passage.weight', { weight })}</span>}
        {note !== '' && <span>{t('passage.note', { note })}</span>}
      </span>
    </button>
  );
}
