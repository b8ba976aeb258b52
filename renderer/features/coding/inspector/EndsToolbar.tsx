import type { Coding } from '#shared/domain/coding.ts';
import type { Passage } from '#shared/domain/passage.ts';
import { moveEnd, moveEndBySentence } from '#renderer/editor/passage-steps.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { IconName } from '#renderer/ui/icons.ts';
import { Toolbar, ToolbarGroup, ToolbarSeparator } from '#renderer/ui/Toolbar.tsx';

import { resize, resizeToSelection } from '../actions/edit-chosen.ts';
import { openTranscript } from '../state/open-transcript.ts';
import { spokenTextOf } from '../state/spoken-text-of.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';

interface Step {
  readonly key: 'startEarlier' | 'startLater' | 'endEarlier' | 'endLater';
  readonly end: 'start' | 'end';
  readonly direction: 'forward' | 'backward';
  readonly icon: IconName;
}

const steps: readonly Step[] = [
  { key: 'startEarlier', end: 'start', direction: 'backward', icon: 'chevron-left' },
  { key: 'startLater', end: 'start', direction: 'forward', icon: 'chevron-right' },
  { key: 'endEarlier', end: 'end', direction: 'backward', icon: 'chevron-left' },
  { key: 'endLater', end: 'end', direction: 'forward', icon: 'chevron-right' },
];

/** Moves the ends of a coding: by a character, with Shift by a sentence, or to the selection. Each press is one entry. */
export function EndsToolbar({ coding }: { readonly coding: Coding }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const selected = useCell(workbench.selection);
  const { start, end } = coding.anchor;
  const passage = selected?.transcriptId === coding.transcriptId ? selected.passage : null;
  const isElsewhere = passage !== null && (passage.start !== start || passage.end !== end);

  const move = (step: Step, bySentence: boolean): void => {
    const open = openTranscript(workbench);
    if (open === null) return;
    const from: Passage = { start, end };
    const moved = bySentence ? moveEndBySentence(spokenTextOf(open.text), from, step.end, step.direction) : moveEnd(open.text, from, step.end, 'character', step.direction);
    void resize(workbench, coding, moved);
  };
  const buttons = (which: Step['end']) =>
    steps
      .filter((step) => step.end === which)
      .map((step) => (
        <IconButton key={step.key} icon={step.icon} size="small" label={t(`ends.${step.key}`)} onPress={({ shiftKey }) => move(step, shiftKey)} />
      ));

  return (
    <Toolbar label={t('ends.title')} className={styles.ends ?? ''}>
      <ToolbarGroup label={t('ends.start')}>
        <span className={styles.label}>{t('ends.start')}</span>
        {buttons('start')}
      </ToolbarGroup>
      <ToolbarGroup label={t('ends.end')}>
        <span className={styles.label}>{t('ends.end')}</span>
        {buttons('end')}
      </ToolbarGroup>
      <ToolbarSeparator />
      <IconButton icon="select" size="small" label={t('command.resize')} shortcut="R" isDisabled={!isElsewhere} onPress={() => void resizeToSelection(workbench)} />
    </Toolbar>
  );
}
