import { useCallback } from 'react';

import { cityName } from '#shared/domain/city-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx';

import { codeName } from '../actions/announce.ts';
import { stepCoding } from '../actions/choose-coding.ts';
import { readingOf } from '../state/reading.ts';
import { codingsOn } from '../state/transcript-codings.ts';
import { codingText } from '../text.ts';
import styles from './TranscriptHeader.module.css';

const citiesOf = ({ cities }: ProjectState): ProjectState['cities'] => cities;

/** Which interview this is, and what of its codings is shown. */
export function TranscriptHeader({ transcript }: { readonly transcript: Transcript }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const reading = readingOf(workbench);
  const cities = useProject(citiesOf);
  const spotlight = useCell(reading.spotlight);
  const showsOthers = useCell(reading.showsOthers);
  const coderId = useCell(workbench.session.coderId);
  const others = useProject(useCallback(({ layers }: ProjectState) => codingsOn({ layers }, transcript.id, coderId).others.length, [transcript.id, coderId]));
  const city = transcript.cityId === null ? undefined : cities.get(transcript.cityId);
  const facts = [transcript.date, transcript.role, transcript.institution, transcript.place, city === undefined ? '' : cityName(city, language)];
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h2 className={styles.recordId}>{transcript.recordId}</h2>
        <span className={styles.title} title={transcript.title}>
          {transcript.title}
        </span>
      </div>
      <p className={styles.facts}>{facts.filter((fact) => fact.trim() !== '').join(' · ')}</p>
      <div className={styles.tools}>
        {spotlight !== null && (
          <Chip color={workbench.session.state.get().codes.get(spotlight)?.color ?? 'transparent'} isSelected onRemove={() => reading.spotlight.set(null)} removeLabel={t('spotlight.end')}>
            {t('spotlight.only', { code: codeName(workbench, spotlight) })}
          </Chip>
        )}
        {others > 0 && (
          <ToggleButton
            iconOnly
            icon="users"
            size="small"
            label={t('header.others', { count: others })}
            isSelected={showsOthers}
            onChange={(shows) => reading.showsOthers.set(shows)}
          />
        )}
        <IconButton icon="chevron-up" size="small" label={t('command.previous')} shortcut="[" onPress={() => stepCoding(workbench, -1)} />
        <IconButton icon="chevron-down" size="small" label={t('command.next')} shortcut="]" onPress={() => stepCoding(workbench, 1)} />
        <IconButton icon="edit" size="small" label={t('transcripts.edit')} isDisabled={workbench.session.readOnly} onPress={() => workbench.openDialog('transcripts.edit', transcript.id)} />
      </div>
    </header>
  );
}
