import { useMemo, useState } from 'react';

import type { Case } from '#shared/domain/case.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import { testKindOf } from '#shared/domain/evidence-test.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import tab from '../Tab.module.css';
import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import { useEvidence, useHypotheses, useWholeProject } from '../use-tracing.ts';
import { EvidenceDetail } from './EvidenceDetail.tsx';
import { type EvidenceView, evidenceViews, shownEvidence } from './evidence-filter.ts';
import { FindingBadge } from './FindingBadge.tsx';

const idOf = ({ id }: Evidence) => id;
const textOf = ({ prediction }: Evidence) => prediction;

/** The evidence ledger of a case: predictions, what became of them, and what they test. */
export function LedgerTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const evidence = useEvidence(about);
  const { evidenceId } = tracingView(workbench);
  const chosen = useCell(evidenceId);
  const [view, setView] = useState<EvidenceView>('all');
  const [query, setQuery] = useState('');
  const columns = useColumns(about);
  const isReadOnly = workbench.session.readOnly;
  const add = () => workbench.openDialog('tracing.prediction', { caseId: about.id, id: null });
  if (evidence.length === 0) {
    return (
      <EmptyState
        icon="clipboard"
        title={t('ledger.empty')}
        action={
          !isReadOnly && (
            <Button variant="primary" icon="plus" onPress={add}>
              {t('prediction.add')}
            </Button>
          )
        }
      >
        {t('ledger.empty.text')}
      </EmptyState>
    );
  }
  const shown = shownEvidence(evidence, view, query);
  const current = evidence.find(({ id }) => id === chosen) ?? shown[0] ?? null;
  const table = (
    <div className={tab.tab}>
      <div className={tab.tools}>
        <div className={tab.choice}>
          <SegmentedControl label={t('ledger.view')} size="small" segments={evidenceViews.map((id) => ({ id, label: t(`ledger.view.${id}`) }))} value={view} onChange={setView} />
        </div>
        <div className={tab.search}>
          <SearchField label={t('ledger.search')} placeholder={t('ledger.search')} value={query} onChange={setQuery} />
        </div>
        {!isReadOnly && (
          <Button icon="plus" onPress={add}>
            {t('prediction.add')}
          </Button>
        )}
      </div>
      <div className={tab.fill}>
        <Table
          label={t('tab.ledger')}
          columns={columns}
          rows={shown}
          rowId={idOf}
          rowText={textOf}
          estimatedRowHeight={52}
          selectionMode="single"
          selectedIds={current === null ? [] : [current.id]}
          onSelectionChange={(selection) => {
            const [id] = selection === 'all' ? [] : selection;
            evidenceId.set(evidence.find((each) => each.id === id)?.id ?? null);
          }}
          onRowAction={(id) => {
            const found = evidence.find((each) => each.id === id);
            if (found !== undefined && !isReadOnly) workbench.openDialog('tracing.answer', found.id);
          }}
          empty={<EmptyState size="small" icon="search" title={t('ledger.noMatch')} />}
        />
      </div>
    </div>
  );
  if (current === null) return table;
  return <SplitPane label={t('ledger.width')} sized="second" defaultSize={430} minSize={320} minRest={320} first={table} second={<EvidenceDetail about={about} evidence={current} />} />;
}

function useColumns(about: Case): TableColumn<Evidence, string>[] {
  const t = useText(tracingText);
  const language = useLanguage();
  const state = useWholeProject();
  const hypotheses = useHypotheses(about);
  return useMemo(
    () => [
      { id: 'prediction', label: t('evidence.prediction'), width: '3fr', minWidth: 150, isRowHeader: true, cell: ({ prediction }) => prediction },
      { id: 'finding', label: t('evidence.finding'), width: 116, cell: ({ finding }) => <FindingBadge finding={finding} /> },
      {
        id: 'tests',
        label: t('evidence.tests'),
        width: '2fr',
        minWidth: 110,
        cell: ({ tests }) =>
          hypotheses
            .flatMap(({ id, name }) => {
              const test = tests.find(({ hypothesisId }) => hypothesisId === id);
              const kind = test === undefined ? null : testKindOf(test);
              return test === undefined ? [] : [`${name.split(/\s/)[0] ?? name} ${kind === null ? t('kind.none') : t(`kind.${kind}`)}${test.result === null ? '' : t(`result.${test.result}.mark`)}`];
            })
            .join(t('list.separator')),
      },
      { id: 'dyad', label: t('evidence.dyad'), width: '1fr', minWidth: language === 'en' ? 108 : 80, cell: ({ dyadId }) => (dyadId === null ? '' : dyadName(state, dyadId, language)) },
    ],
    [t, language, state, hypotheses],
  );
}
