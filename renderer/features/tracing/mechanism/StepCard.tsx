import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { deleteStep } from '#shared/domain/operations/step-operations.ts';
import type { Step } from '#shared/domain/step.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { useDateName } from '#renderer/features/dates/index.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { deleteAndOffer } from '../delete-and-offer.ts';
import { CitedPassages } from '../passages/CitedPassages.tsx';
import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import { useEvidence } from '../use-tracing.ts';
import styles from './StepCard.module.css';

/** One step of a mechanism with the passages it rests on. */
export function StepCard({ step, place }: { readonly step: Step; readonly place: number }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const nameOfDate = useDateName();
  const evidence = useEvidence({ id: step.caseId }).filter(({ stepId }) => stepId === step.id);
  const isReadOnly = workbench.session.readOnly;
  const name = stepName(step);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.place}>{place}</span>
        <div className={styles.words}>
          {step.entity !== '' && <strong>{step.entity}</strong>}
          <span>{step.activity}</span>
        </div>
        {step.period !== null && <Badge>{nameOfDate(step.period)}</Badge>}
        <Badge tone={evidence.length === 0 ? 'warning' : 'info'}>{t('step.evidence', { count: evidence.length })}</Badge>
        {!isReadOnly && (
          <>
            <IconButton size="small" icon="quote" label={t('step.cite', { name })} onPress={() => workbench.openDialog('tracing.cite', { kind: 'step', id: step.id })} />
            <IconButton size="small" icon="edit" label={t('action.editOf', { name })} onPress={() => workbench.openDialog('tracing.step', { caseId: step.caseId, id: step.id })} />
            <IconButton size="small" icon="trash" label={t('action.deleteOf', { name })} onPress={() => void deleteAndOffer(workbench, deleteStep, { id: step.id })} />
          </>
        )}
      </div>
      {step.note !== '' && <p className={styles.note}>{step.note}</p>}
      <CitedPassages
        refs={step.codings}
        isShort
        {...(isReadOnly ? {} : { onRemove: (ref) => void workbench.run(citeCodings, { target: { kind: 'step', id: step.id }, add: [], remove: [ref] }) })}
      />
    </div>
  );
}
