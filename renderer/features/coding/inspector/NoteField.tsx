import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';

import type { Coding } from '#shared/domain/coding.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { saveNote } from '../actions/edit-chosen.ts';
import { reachReader } from '../actions/reach-parts.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';

/**
 * The note of a coding. What is typed is a draft, kept with the project, until it is saved as one entry: by leaving the
 * field, or by Ctrl/Cmd+Enter, which goes back to the text.
 */
export function NoteField({ coding: shown, isMine }: { readonly coding: Coding; readonly isMine: boolean }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const { drafts } = readingOf(workbench);
  // The inspector is drawn a moment after the change it shows. What is typed in that moment must go on from the note as it
  // is now, or it would take the place of what has just been saved.
  const coding = useProject(
    useCallback(({ layers }: ProjectState) => layers.get(layerIdOf(shown))?.codings.find(({ id }) => id === shown.id) ?? shown, [shown]),
  );
  const draft = useCell(drafts)[coding.id];

  // A field that goes with its room is never left. Who leaves the whole project finds the draft there again.
  const latest = useRef(coding);
  useEffect(() => {
    latest.current = coding;
  }, [coding]);
  useEffect(
    () => () => {
      if (workbench.place.get().room !== 'reading') void saveNote(workbench, latest.current);
    },
    [workbench],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saveNote(workbench, coding);
    reachReader(workbench);
  };
  return (
    <TextField
      label={t('note.label')}
      multiline
      rows={3}
      isReadOnly={!isMine}
      placeholder={isMine ? t('note.placeholder') : ''}
      value={draft ?? coding.note}
      onChange={(words) => drafts.update((all) => ({ ...all, [coding.id]: words }))}
      onBlur={() => void saveNote(workbench, coding)}
      onKeyDown={onKeyDown}
      {...(draft !== undefined && draft !== coding.note ? { description: t('note.draft') } : {})}
    />
  );
}
