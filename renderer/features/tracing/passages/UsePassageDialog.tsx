import * as v from 'valibot';
import { useState } from 'react';

import type { CodingRef } from '#shared/domain/coding-ref.ts';
import { codingRefSchema } from '#shared/domain/coding-ref.ts';
import { citeCodings, type Citing } from '#shared/domain/operations/cite-codings.ts';
import { answerEvidence } from '#shared/domain/operations/evidence-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { casesInOrder, eventsOf, evidenceOf, stepsOf } from '#shared/domain/tracing-order.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import styles from './Passages.module.css';

interface Use {
  readonly id: string;
  readonly label: string;
  readonly caseName: string;
  readonly target: Citing;
  /** A prediction that the passage would answer. */
  readonly isOpen: boolean;
}

/** All that a passage can be used for, case by case: steps, events, evidence, predictions that are still open. */
function usesIn(state: ProjectState): Use[] {
  return casesInOrder(state).flatMap((each) => {
    const use = (label: string, target: Citing, isOpen = false): Use => ({ id: `${target.kind} ${target.id}`, label, caseName: each.name, target, isOpen });
    return [
      ...stepsOf(state, each.id).map((step) => use(stepName(step), { kind: 'step', id: step.id })),
      ...evidenceOf(state, each.id).map(({ id, prediction, finding }) => use(prediction, { kind: 'evidence', id }, finding === null)),
      ...eventsOf(state, each.id).map(({ id, name }) => use(name, { kind: 'event', id })),
    ];
  });
}

/** Puts a coded passage to use in a case: for a step, an event, or a piece of evidence. About the coding. */
export const UsePassageDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [ref] = useState<CodingRef>(() => v.parse(codingRefSchema, about));
  const [uses] = useState(() => usesIn(workbench.session.state.get()));
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/);
  const found = uses.filter(({ label, caseName }) => words.every((word) => `${caseName} ${label}`.toLowerCase().includes(word)));
  const apply = async ({ target, isOpen }: Use) => {
    const entry =
      target.kind === 'evidence' && isOpen
        ? await workbench.run(answerEvidence, { id: target.id, answer: { finding: 'found', observation: '', codings: [ref], absence: null } })
        : await workbench.run(citeCodings, { target, add: [ref], remove: [] });
    if (entry === null) return;
    workbench.notices.show('done', t('use.done'));
    workbench.closeDialog();
  };
  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('use.title')} subtitle={t('use.hint')} closeLabel={t('action.close')}>
      <div className={styles.uses}>
        <PickList
          label={t('use.search')}
          placeholder={t('use.search')}
          query={query}
          onQueryChange={setQuery}
          rows={found.map(({ id, label, caseName, target, isOpen }) => ({ id, label, description: caseName, trailing: t(isOpen ? 'use.prediction' : `use.${target.kind}`) }))}
          onPick={(id) => {
            const use = found.find((each) => each.id === id);
            if (use !== undefined) void apply(use);
          }}
          empty={t(uses.length === 0 ? 'use.empty' : 'use.noMatch')}
        />
      </div>
    </Dialog>
  );
};
