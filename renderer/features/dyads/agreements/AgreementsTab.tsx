import { useDeferredValue, useMemo, useState } from 'react';

import type { AgreementId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { chooseDataFile, importDroppedData } from '../data-import/open-data-import.ts';
import { dyadsView } from '../dyads-view.ts';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import { agreementRows, type AgreementRow } from './agreement-rows.ts';
import { AgreementsTable } from './AgreementsTable.tsx';

const whole = (state: ProjectState) => state;

const matches = ({ dyad, agreement }: AgreementRow, words: readonly string[]): boolean => {
  const text = `${dyad} ${agreement.title} ${agreement.source} ${agreement.note}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The agreements of the project, from which breadth, connection and degree follow. */
export function AgreementsTab() {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const sort = useCell(dyadsView(workbench).agreementSort);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<AgreementId>>(() => new Set());
  const all = useMemo(() => agreementRows(state, language, sort), [state, language, sort]);
  const wanted = useDeferredValue(query);
  const rows = useMemo(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter((word) => word !== '');
    return all.filter((row) => matches(row, words));
  }, [all, wanted]);
  const chosen = useMemo(() => [...selected].filter((id) => state.agreements.has(id)), [selected, state.agreements]);
  const number = new Intl.NumberFormat(language);
  const isReadOnly = workbench.session.readOnly;
  const tools = !isReadOnly && (
    <>
      <Button variant={all.length === 0 ? 'primary' : 'secondary'} icon="plus" onPress={() => workbench.openDialog('dyads.agreement', null)}>
        {t('command.addAgreement')}
      </Button>
      <Button icon="file-import" onPress={() => void chooseDataFile(workbench, 'agreements')}>
        {t('command.importAgreements')}
      </Button>
    </>
  );
  return (
    <FileDrop label={t('agreements.drop')} className={styles.tab ?? ''} isDisabled={isReadOnly} onFiles={(files) => void importDroppedData(workbench, 'agreements', files)} onError={(error) => reportError(error)}>
      {all.length === 0 ? (
        <EmptyState icon="file-text" title={t('agreements.empty.title')} action={tools}>
          {t('agreements.empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            <div className={styles.search}>
              <SearchField label={t('agreements.search')} placeholder={t('agreements.searchPlaceholder')} value={query} onChange={setQuery} />
            </div>
            <span className={styles.total} role="status">
              {t('agreements.total', { count: number.format(all.length), dyads: number.format(new Set(all.map(({ agreement }) => agreement.dyadId)).size) })}
            </span>
            {!isReadOnly && chosen.length > 0 && (
              <Button icon="trash" onPress={() => workbench.openDialog('dyads.deleteAgreements', chosen)}>
                {t('agreements.deleteSelected', { count: chosen.length })}
              </Button>
            )}
            {tools}
          </div>
          <div className={styles.table}>
            <AgreementsTable rows={rows} selected={chosen} onSelect={setSelected} empty={<EmptyState size="small" icon="search" title={t('agreements.noMatch', { query })} />} />
          </div>
        </>
      )}
    </FileDrop>
  );
}
