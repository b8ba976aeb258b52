import type { Case } from '#shared/domain/case.ts';
import type { Hypothesis } from '#shared/domain/hypothesis.ts';
import { moveHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CardList } from '#renderer/ui/CardList.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import tab from '../Tab.module.css';
import { tracingText } from '../text.ts';
import { useHypotheses } from '../use-tracing.ts';
import { HypothesisCard } from './HypothesisCard.tsx';

const idOf = ({ id }: Hypothesis) => id;
const nameOf = ({ name }: Hypothesis) => name;

/** The rival explanations of a case. */
export function HypothesesTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const hypotheses = useHypotheses(about);
  const isReadOnly = workbench.session.readOnly;
  const add = () => workbench.openDialog('tracing.hypothesis', { caseId: about.id, id: null });
  if (hypotheses.length === 0) {
    return (
      <EmptyState
        icon="scale"
        title={t('hypotheses.empty')}
        action={
          !isReadOnly && (
            <Button variant="primary" icon="plus" onPress={add}>
              {t('hypothesis.add')}
            </Button>
          )
        }
      >
        {t('hypotheses.empty.text')}
      </EmptyState>
    );
  }
  const move = (id: string, index: number) => {
    const hypothesis = hypotheses.find((each) => each.id === id);
    if (hypothesis !== undefined) void workbench.run(moveHypothesis, { id: hypothesis.id, index });
  };
  return (
    <div className={tab.tab}>
      <div className={tab.tools}>
        <span className={tab.hint}>{t(hypotheses.length === 1 ? 'hypotheses.needRival' : 'hypotheses.hint')}</span>
        {!isReadOnly && (
          <Button icon="plus" onPress={add}>
            {t('hypothesis.add')}
          </Button>
        )}
      </div>
      <CardList
        label={t('tab.hypotheses')}
        className={tab.scroll ?? ''}
        items={hypotheses}
        itemId={idOf}
        itemText={nameOf}
        {...(isReadOnly ? {} : { gripLabel: ({ name }: Hypothesis) => t('action.moveOf', { name }), onMove: move })}
      >
        {(hypothesis) => <HypothesisCard hypothesis={hypothesis} />}
      </CardList>
    </div>
  );
}
