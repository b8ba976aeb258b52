import type { Transcript } from '#shared/domain/transcript.ts';
import { useText } from '#renderer/frame/feature-text.ts';

import type { SearchHit } from '../search-hit.ts';
import type { SearchGroup } from '../search-results.ts';
import { searchText } from '../text.ts';
import styles from './SearchLine.module.css';

const factsOf = ({ title, institution, role, date }: Transcript): string => [title, institution, role, date].filter((fact) => fact !== '').join(' · ');

/** The transcript that the hits below it stand in. */
export function GroupLine({ group: { transcript, count } }: { readonly group: SearchGroup }) {
  const t = useText(searchText);
  return (
    <div className={styles.group}>
      <span className={styles.recordId}>{transcript.recordId}</span>
      <span className={styles.facts}>{factsOf(transcript)}</span>
      <span className={styles.count}>{t('group.count', { count })}</span>
    </div>
  );
}

/** One hit in its line, the words in the same place in every line. */
export function HitLine({ hit: { turn, before, words, after }, isLast }: { readonly hit: SearchHit; readonly isLast: boolean }) {
  const t = useText(searchText);
  const speaker = turn?.speaker ?? t('hit.noSpeaker');
  return (
    <div className={styles.hit} data-last={isLast || undefined}>
      <span className={styles.speaker} data-role={turn?.role} title={speaker}>
        {speaker}
      </span>
      <span className={styles.before}>
        <span>{before}</span>
      </span>
      <span className={styles.rest}>
        <mark>{words}</mark>
        {after}
      </span>
    </div>
  );
}
