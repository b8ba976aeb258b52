import type { Case } from '#shared/domain/case.ts';
import { type CodingRef, codingRefSchema } from '#shared/domain/coding-ref.ts';
import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { moveStep } from '#shared/domain/operations/step-operations.ts';
import type { Step } from '#shared/domain/step.ts';
import * as v from 'valibot';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CardList } from '#renderer/ui/CardList.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';

import { stepName } from '../step-name.ts';
import tab from '../Tab.module.css';
import { tracingText } from '../text.ts';
import { useSteps } from '../use-tracing.ts';
import { passageType } from './passage-type.ts';
import { PassageTray } from './PassageTray.tsx';
import { StepCard } from './StepCard.tsx';

const idOf = ({ id }: Step) => id;

function refsIn(texts: readonly string[]): CodingRef[] {
  return texts.map((text) => v.parse(codingRefSchema, JSON.parse(text)));
}

/** The mechanism of a case as a chain of steps, with the passages of its dyads beside it to be dropped on them. */
export function MechanismTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const steps = useSteps(about);
  const isReadOnly = workbench.session.readOnly;
  const add = () => workbench.openDialog('tracing.step', { caseId: about.id, id: null });
  if (steps.length === 0) {
    return (
      <EmptyState
        icon="link"
        title={t('steps.empty')}
        action={
          !isReadOnly && (
            <Button variant="primary" icon="plus" onPress={add}>
              {t('step.add')}
            </Button>
          )
        }
      >
        {t('steps.empty.text')}
      </EmptyState>
    );
  }
  const find = (id: string) => steps.find((step) => step.id === id);
  const changes = {
    gripLabel: (step: Step) => t('action.moveOf', { name: stepName(step) }),
    onMove: (id: string, index: number) => {
      const step = find(id);
      if (step !== undefined) void workbench.run(moveStep, { id: step.id, index });
    },
    dropOn: {
      types: [passageType],
      onDrop: (id: string, texts: readonly string[]) => {
        const step = find(id);
        if (step !== undefined) void workbench.run(citeCodings, { target: { kind: 'step', id: step.id }, add: refsIn(texts), remove: [] });
      },
    },
  };
  const chain = (
    <div className={tab.tab}>
      <div className={tab.tools}>
        <span className={tab.hint}>{t('steps.hint')}</span>
        {!isReadOnly && (
          <Button icon="plus" onPress={add}>
            {t('step.add')}
          </Button>
        )}
      </div>
      <CardList label={t('tab.mechanism')} className={tab.scroll ?? ''} isChain items={steps} itemId={idOf} itemText={stepName} {...(isReadOnly ? {} : changes)}>
        {(step) => <StepCard step={step} place={steps.indexOf(step) + 1} />}
      </CardList>
    </div>
  );
  if (isReadOnly) return chain;
  return <SplitPane label={t('passages.width')} sized="second" defaultSize={320} minSize={220} minRest={360} first={chain} second={<PassageTray about={about} steps={steps} />} />;
}
