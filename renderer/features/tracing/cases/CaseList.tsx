import { type Case } from '#shared/domain/case.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { casesInOrder, evidenceOf } from '#shared/domain/tracing-order.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import { useShownCase, useWholeProject } from '../use-tracing.ts';
import styles from './CaseList.module.css';

const idOf = ({ id }: Case) => id;
const nameOf = ({ name }: Case) => name;

/** The cases of the project. */
export function CaseList() {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const shown = useShownCase();
  const choose = (id: string | undefined) => {
    const found = id === undefined ? undefined : state.cases.get(id);
    if (found !== undefined) tracingView(workbench).caseId.set(found.id);
  };
  return (
    <Panel
      title={t('cases.title')}
      padding="none"
      height="fill"
      actions={!workbench.session.readOnly && <IconButton icon="plus" label={t('case.add')} onPress={() => workbench.openDialog('tracing.case', null)} />}
    >
      <VirtualList
        label={t('cases.title')}
        items={casesInOrder(state)}
        itemId={idOf}
        itemText={nameOf}
        estimatedRowHeight={64}
        selectionMode="single"
        selectedIds={shown === null ? [] : [shown.id]}
        onSelectionChange={(selection) => choose(selection === 'all' ? undefined : [...selection].map(String)[0])}
      >
        {(each) => <CaseRow about={each} state={state} />}
      </VirtualList>
    </Panel>
  );
}

function CaseRow({ about, state }: { readonly about: Case; readonly state: ProjectState }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const evidence = evidenceOf(state, about.id);
  const open = evidence.filter(({ finding }) => finding === null).length;
  return (
    <div className={styles.row}>
      <strong className={styles.name}>{about.name}</strong>
      <span className={styles.more}>{about.dyadIds.map((dyadId) => dyadName(state, dyadId, language)).join(' · ') || t('case.noDyads')}</span>
      <span className={styles.more}>{t('cases.counts', { count: evidence.length, open })}</span>
    </div>
  );
}
