import { type ReactNode, useMemo } from 'react';

import type { AgreementId } from '#shared/domain/ids.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { useDateName } from '#renderer/features/dates/index.ts';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import type { TableColumn } from '#renderer/ui/Table.tsx';

import { dyadsView } from '../dyads-view.ts';
import { RecordTable } from '../RecordTable.tsx';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import type { AgreementColumnId, AgreementRow } from './agreement-rows.ts';

export interface AgreementsTableProps {
  readonly rows: readonly AgreementRow[];
  readonly selected: readonly AgreementId[];
  readonly onSelect: (ids: ReadonlySet<AgreementId>) => void;
  readonly empty: ReactNode;
}

const idOf = ({ agreement }: AgreementRow) => agreement.id;

/** Agreements in a table; a row is edited by Enter or a double click. */
export function AgreementsTable({ rows, selected, onSelect, empty }: AgreementsTableProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const dateName = useDateName();
  const view = dyadsView(workbench).agreementSort;
  const sort = useCell(view);
  const columns = useMemo<readonly TableColumn<AgreementRow, AgreementColumnId>[]>(() => {
    const number = new Intl.NumberFormat(language);
    return [
      { id: 'dyad', label: t('agreements.dyad'), isRowHeader: true, allowsSorting: true, width: 190, cell: ({ dyad }) => <strong className={styles.cut}>{dyad}</strong> },
      { id: 'date', label: t('agreements.date'), allowsSorting: true, width: 150, cell: ({ agreement }) => dateName(agreement.date) },
      {
        id: 'items',
        label: t('agreements.items'),
        allowsSorting: true,
        align: 'end',
        width: 88,
        cell: ({ agreement: { items } }) => (items === null ? <span className={styles.zero}>{t('agreements.itemsUnknown')}</span> : number.format(items)),
      },
      { id: 'mode', label: t('agreements.mode'), allowsSorting: true, width: 165, cell: ({ agreement: { mode } }) => (mode === null ? <span className={styles.zero}>{t('mode.none')}</span> : t(`mode.${mode}`)) },
      { id: 'title', label: t('agreements.title'), allowsSorting: true, width: '2fr', minWidth: 180, cell: ({ agreement }) => <span className={styles.cut}>{agreement.title || t('agreements.untitled')}</span> },
      { id: 'source', label: t('agreements.source'), allowsSorting: true, width: '1fr', minWidth: 120, cell: ({ agreement }) => <span className={styles.cut}>{agreement.source}</span> },
      { id: 'endDate', label: t('agreements.endDate'), allowsSorting: true, width: 120, cell: ({ agreement: { endDate } }) => (endDate === null ? '' : dateName(endDate)) },
    ];
  }, [t, language, dateName]);
  return (
    <RecordTable
      label={t('agreements.label')}
      columns={columns}
      rows={rows}
      rowId={idOf}
      sort={sort}
      onSortChange={view.set}
      selected={selected}
      onSelect={onSelect}
      words={{ edit: 'agreements.edit', remove: 'agreements.delete' }}
      actions={({ agreement }) => <MenuItem icon="link" label={t('dyads.openShort')} onAction={() => openDyad(workbench, agreement.dyadId)} />}
      onEdit={(id) => workbench.openDialog('dyads.agreement', id)}
      onRemove={(ids) => workbench.openDialog('dyads.deleteAgreements', ids)}
      empty={empty}
    />
  );
}
