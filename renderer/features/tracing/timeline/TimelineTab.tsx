import { useMemo } from 'react';

import type { Case } from '#shared/domain/case.ts';
import { levels } from '#shared/domain/link.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { useDateName } from '#renderer/features/dates/index.ts';
import { TimelineChart } from '#renderer/features/pictures/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { stepName } from '../step-name.ts';
import tab from '../Tab.module.css';
import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import { useWholeProject } from '../use-tracing.ts';
import { type TimelineRow, timelineRows } from './timeline-rows.ts';

const kinds = [
  { id: 'agreement', shape: 'square', color: '#1f6090' },
  { id: 'event', shape: 'diamond', color: '#b3504b' },
  { id: 'evidence', shape: 'circle', color: '#207f40' },
  { id: 'step', shape: 'triangle', color: '#8a5a00' },
] as const;

/** To the passage that something rests on, or to where it is written of. */
function open(workbench: Workbench, about: Case, row: TimelineRow | undefined): void {
  const state = workbench.session.state.get();
  if (row === undefined) return;
  const agreement = row.kind === 'agreement' ? state.agreements.get(row.id) : undefined;
  if (agreement !== undefined) openDyad(workbench, agreement.dyadId);
  const record = row.kind === 'event' ? state.events.get(row.id) : row.kind === 'step' ? state.steps.get(row.id) : row.kind === 'evidence' ? state.evidence.get(row.id) : undefined;
  const [ref] = record?.codings ?? [];
  const evidence = row.kind === 'evidence' ? state.evidence.get(row.id) : undefined;
  if (ref !== undefined) workbench.go({ room: 'reading', transcriptId: ref.transcriptId, codingId: ref.codingId });
  else if (evidence !== undefined) openCase(workbench, about.id, evidence.id);
  else if (row.kind === 'step') tracingView(workbench).tab.set('mechanism');
  else if (row.kind === 'event') workbench.openDialog('tracing.event', { caseId: about.id, id: row.id });
}

/** Agreements, events, steps and evidence of a case on one axis, level by level. */
export function TimelineTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const nameOfDate = useDateName();
  const rows = useMemo(() => timelineRows(state, about, stepName), [state, about]);
  const items = useMemo(
    () => rows.map(({ id, kind, label, date, level, first, last, lasts }) => ({ id, kind, label, detail: nameOfDate(date), lane: level ?? 'none', first, last, lasts })),
    [rows, nameOfDate],
  );
  const lanes = useMemo(() => [...levels, 'none' as const].map((id) => ({ id, label: t(`level.${id}`) })), [t]);
  const shownKinds = useMemo(() => kinds.map((kind) => ({ ...kind, label: t(`timeline.${kind.id}`) })), [t]);
  const table = useMemo(
    () => ({
      columns: (['date', 'kind', 'what', 'level'] as const).map((id) => ({ id, label: t(`timeline.column.${id}`), isNumber: false })),
      rows: rows.map(({ id, date, kind, label, level }) => ({ id, cells: [nameOfDate(date), t(`timeline.${kind}`), label, t(`level.${level ?? 'none'}`)] })),
    }),
    [rows, nameOfDate, t],
  );
  const isReadOnly = workbench.session.readOnly;
  const add = () => workbench.openDialog('tracing.event', { caseId: about.id, id: null });
  if (rows.length === 0) {
    return (
      <EmptyState
        icon="calendar"
        title={t('timeline.empty')}
        action={
          !isReadOnly && (
            <Button variant="primary" icon="plus" onPress={add}>
              {t('event.add')}
            </Button>
          )
        }
      >
        {t('timeline.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={tab.tab}>
      <div className={tab.tools}>
        <span className={tab.hint}>{t('timeline.hint')}</span>
        {!isReadOnly && (
          <Button icon="plus" onPress={add}>
            {t('event.add')}
          </Button>
        )}
      </div>
      <div className={tab.fill}>
        <TimelineChart
          title={t('timeline.title', { case: about.name })}
          items={items}
          lanes={lanes}
          kinds={shownKinds}
          table={table}
          onOpen={(id) => open(workbench, about, rows.find((row) => row.id === id))}
        />
      </div>
    </div>
  );
}
