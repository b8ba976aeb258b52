import type { CodingRef } from '#shared/domain/coding-ref.ts';
import { codingById } from '#shared/domain/memo-subject.ts';
import { casesInOrder } from '#shared/domain/tracing-order.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { tracingText } from './text.ts';

/** The coding that is shown in the inspector. */
function chosenRef({ chosenCoding, session }: Workbench): CodingRef | null {
  const id = chosenCoding.get();
  const coding = id === null ? undefined : codingById(session.state.get(), id);
  return coding === undefined ? null : { transcriptId: coding.transcriptId, codingId: coding.id };
}

/** One command for each case: to go there from anywhere. */
export function caseCommands({ session, i18n }: Workbench): Command[] {
  const t = translator(i18n, tracingText);
  return casesInOrder(session.state.get()).map(({ id, name }) => ({
    id: `tracing.open.${id}`,
    group: 'go',
    label: () => t('command.openCase', { case: name }),
    isEnabled: () => true,
    run: (workbench) => openCase(workbench, id),
  }));
}

export const tracingCommands: readonly Command[] = [
  {
    id: 'tracing.show',
    group: 'go',
    label: ({ i18n }) => translator(i18n, tracingText)('command.show'),
    keywords: ['tracing', 'case', 'evidence', 'hypothesis'],
    isEnabled: () => true,
    run: (workbench) => workbench.go({ room: 'tracing' }),
  },
  {
    id: 'tracing.addCase',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, tracingText)('command.addCase'),
    keywords: ['case', 'process tracing'],
    isEnabled: ({ session }) => !session.readOnly,
    run: (workbench) => {
      workbench.go({ room: 'tracing' });
      workbench.openDialog('tracing.case', null);
    },
  },
  {
    id: 'tracing.usePassage',
    group: 'coding',
    label: ({ i18n }) => translator(i18n, tracingText)('command.use'),
    keywords: ['evidence', 'step', 'tracing'],
    isEnabled: (workbench) => !workbench.session.readOnly && chosenRef(workbench) !== null,
    run: (workbench) => workbench.openDialog('tracing.use', chosenRef(workbench)),
  },
];
