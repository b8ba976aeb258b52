import { memoSubjectName } from '#shared/analysis/memo-subject-name.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import { memoWords } from '#shared/formats/memo-words.ts';
import type { Command } from '#renderer/frame/command.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { exportMemos } from './export/export-memos.ts';
import { writeMemo } from './open-memo.ts';
import { memosText } from './text.ts';

const canWrite = ({ session }: Workbench): boolean => !session.readOnly;

/** What is open that a memo could be about, by the command that begins one. */
const atHand = {
  project: ({ session }) => session.state.get().project?.id ?? null,
  transcript: ({ place, session }) => {
    const { transcriptId } = place.get();
    return transcriptId !== null && session.state.get().transcripts.has(transcriptId) ? transcriptId : null;
  },
  coding: ({ chosenCoding }) => chosenCoding.get(),
  dyad: (workbench) => dyadWish(workbench).get(),
} as const satisfies Partial<Record<MemoSubject['kind'], (workbench: Workbench) => string | null>>;

const kindsAtHand = ['project', 'transcript', 'coding', 'dyad'] as const;

export const memoCommands: readonly Command[] = [
  {
    id: 'memos.show',
    group: 'go',
    label: ({ i18n }) => translator(i18n, memosText)('command.show'),
    keywords: ['memos', 'beiwanglu'],
    isEnabled: () => true,
    run: (workbench) => workbench.go({ room: 'memos' }),
  },
  {
    id: 'memos.new',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, memosText)('command.new'),
    keywords: ['memo', 'note'],
    shortcut: 'Mod+Shift+M',
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('memos.subject', null),
  },
  ...kindsAtHand.map(
    (kind): Command => ({
      id: `memos.new.${kind}`,
      group: 'edit',
      label: ({ i18n }) => translator(i18n, memosText)(`command.${kind}`),
      keywords: ['memo'],
      isEnabled: (workbench) => canWrite(workbench) && atHand[kind](workbench) !== null,
      run: (workbench) => {
        const id = atHand[kind](workbench);
        if (id !== null) writeMemo(workbench, { kind, id });
      },
    }),
  ),
  ...(['docx', 'markdown'] as const).map(
    (format): Command => ({
      id: `memos.export.${format}`,
      group: 'file',
      label: ({ i18n }) => translator(i18n, memosText)(format === 'docx' ? 'command.exportDocx' : 'command.exportMarkdown'),
      keywords: ['memo', 'export', format],
      isEnabled: ({ session }) => session.state.get().memos.size > 0,
      run: (workbench) => exportMemos(workbench, format),
    }),
  ),
];

/** One command for each code, city and case, that begins a memo about it. */
export function memoAboutCommands(workbench: Workbench): readonly Command[] {
  const state = workbench.session.state.get();
  const language = workbench.language();
  const t = translator(workbench.i18n, memosText);
  const subjects: readonly MemoSubject[] = [
    ...[...state.codes.keys()].map((id) => ({ kind: 'code' as const, id })),
    ...[...state.cases.keys()].map((id) => ({ kind: 'case' as const, id })),
    ...[...state.cities.keys()].map((id) => ({ kind: 'city' as const, id })),
  ];
  return subjects.map((about) => ({
    id: `memos.about.${about.kind}.${about.id}`,
    group: 'edit',
    label: () => t('command.about', { kind: memoWords[language].kinds[about.kind], name: memoSubjectName(state, about, language) }),
    isEnabled: canWrite,
    run: () => writeMemo(workbench, about),
  }));
}
