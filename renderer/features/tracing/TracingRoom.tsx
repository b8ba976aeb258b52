import type { Case } from '#shared/domain/case.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';

import { CaseList } from './cases/CaseList.tsx';
import { OverviewTab } from './cases/OverviewTab.tsx';
import { HypothesesTab } from './hypotheses/HypothesesTab.tsx';
import { LedgerTab } from './ledger/LedgerTab.tsx';
import { MechanismTab } from './mechanism/MechanismTab.tsx';
import { SummaryTab } from './summary/SummaryTab.tsx';
import { tracingText } from './text.ts';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import styles from './TracingRoom.module.css';
import { tracingView } from './tracing-view.ts';
import { useShownCase } from './use-tracing.ts';

/** The cases of a project, and one of them with all its parts. */
export function TracingRoom() {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const shown = useShownCase();
  if (shown === null) {
    return (
      <EmptyState
        size="large"
        icon="clipboard"
        title={t('cases.empty')}
        action={
          !workbench.session.readOnly && (
            <Button variant="primary" icon="plus" onPress={() => workbench.openDialog('tracing.case', null)}>
              {t('case.add')}
            </Button>
          )
        }
      >
        {t('cases.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.room}>
      <SplitPane label={t('cases.width')} sized="first" defaultSize={230} minSize={170} minRest={520} first={<CaseList />} second={<CaseParts key={shown.id} about={shown} />} />
    </div>
  );
}

function CaseParts({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const { tab } = tracingView(workbench);
  const shown = useCell(tab);
  return (
    <section aria-label={about.name} className={styles.case}>
      <header className={styles.head}>
        <h2>{about.name}</h2>
        <Button icon="file-export" onPress={() => workbench.openDialog('tracing.export', about.id)}>
          {t('export.open')}
        </Button>
        {!workbench.session.readOnly && <IconButton icon="trash" label={t('case.delete')} onPress={() => workbench.openDialog('tracing.deleteCase', about.id)} />}
      </header>
      <div className={styles.tabs}>
        <Tabs
          label={t('case.parts')}
          value={shown}
          onChange={tab.set}
          tabs={[
            { id: 'overview', label: t('tab.overview'), content: <OverviewTab about={about} /> },
            { id: 'hypotheses', label: t('tab.hypotheses'), content: <HypothesesTab about={about} /> },
            { id: 'mechanism', label: t('tab.mechanism'), content: <MechanismTab about={about} /> },
            { id: 'ledger', label: t('tab.ledger'), content: <LedgerTab about={about} /> },
            { id: 'timeline', label: t('tab.timeline'), content: <TimelineTab about={about} /> },
            { id: 'summary', label: t('tab.summary'), content: <SummaryTab about={about} /> },
          ]}
        />
      </div>
    </section>
  );
}
