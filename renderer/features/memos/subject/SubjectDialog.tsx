import { useMemo, useState } from 'react';

import type { MemoId } from '#shared/domain/ids.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import { codingById } from '#shared/domain/memo-subject.ts';
import { editMemo } from '#shared/domain/operations/memo-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { writeMemo } from '../open-memo.ts';
import { memosText } from '../text.ts';
import { subjectFinder, subjectKey, subjectRow } from './subject-rows.ts';

const whole = (state: ProjectState): ProjectState => state;

/** What is at hand: the study, what is open, and the cases. */
function nearby(workbench: Workbench, state: ProjectState): readonly MemoSubject[] {
  const { transcriptId } = workbench.place.get();
  const codingId = workbench.chosenCoding.get();
  const dyadId = dyadWish(workbench).get();
  return [
    ...(state.project === null ? [] : [{ kind: 'project' as const, id: state.project.id }]),
    ...(codingId !== null && codingById(state, codingId) !== undefined ? [{ kind: 'coding' as const, id: codingId }] : []),
    ...(transcriptId !== null && state.transcripts.has(transcriptId) ? [{ kind: 'transcript' as const, id: transcriptId }] : []),
    ...(dyadId === null ? [] : [{ kind: 'dyad' as const, id: dyadId }]),
    ...[...state.cases.keys()].map((id) => ({ kind: 'case' as const, id })),
  ];
}

/** Chooses what a memo is about: of a new one (about null), or of the one with the id given. */
export const SubjectDialog: DialogComponent = ({ about }) => {
  const t = useText(memosText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const data = useMatcherData();
  const [query, setQuery] = useState('');
  const find = useMemo(() => subjectFinder(state, data), [state, data]);
  const found = query.trim() === '' ? nearby(workbench, state) : find(query);
  const memoId = typeof about === 'string' ? (about as MemoId) : null;

  const pick = (key: string): void => {
    const subject = found.find((candidate) => subjectKey(candidate) === key);
    if (subject === undefined) return;
    workbench.closeDialog();
    if (memoId === null) writeMemo(workbench, subject);
    else void workbench.run(editMemo, { id: memoId, edit: { about: subject } });
  };

  return (
    <Dialog isOpen onOpenChange={(isOpen) => isOpen || workbench.closeDialog()} title={t(memoId === null ? 'subject.new' : 'subject.move')} closeLabel={t('action.close')} size="medium">
      <PickList
        label={t('subject.label')}
        placeholder={t('subject.placeholder')}
        query={query}
        onQueryChange={setQuery}
        rows={found.map((subject) => subjectRow(state, subject, language))}
        onPick={pick}
        empty={t('subject.nothing')}
      />
    </Dialog>
  );
};
