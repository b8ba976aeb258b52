import { useMemo } from 'react';

import type { RowFate } from '#shared/formats/dyad-csv/row-fate.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import importStyles from '../import/CsvImportDialog.module.css';
import { dyadsText } from '../text.ts';
import styles from './ImportDataDialog.module.css';

interface NumberedFate extends RowFate {
  readonly id: string;
}

const idOf = ({ id }: NumberedFate) => id;

/** What becomes of each row of the file; what is not taken as it is comes first. */
export function FatesTable({ fates }: { readonly fates: readonly RowFate[] }) {
  const t = useText(dyadsText);
  const rows = useMemo(() => {
    const numbered = fates.map((fate, index) => ({ ...fate, id: String(index) }));
    return [...numbered.filter(({ code }) => code !== 'taken'), ...numbered.filter(({ code }) => code === 'taken')];
  }, [fates]);
  const columns = useMemo<readonly TableColumn<NumberedFate, 'line' | 'cities' | 'fate'>[]>(
    () => [
      { id: 'line', label: t('dataImport.line'), align: 'end', width: 64, cell: ({ line }) => line },
      { id: 'cities', label: t('dataImport.cities'), isRowHeader: true, width: 220, cell: ({ cities }) => cities },
      {
        id: 'fate',
        label: t('dataImport.fate'),
        width: '1fr',
        cell: ({ code, params }) =>
          code === 'taken' ? <Badge tone="success">{t('fate.taken')}</Badge> : <span className={code === 'unknownCity' ? styles.open : styles.left}>{t(`fate.${code}`, params)}</span>,
      },
    ],
    [t],
  );
  return (
    <div className={importStyles.rows}>
      <Table label={t('dataImport.fates')} columns={columns} rows={rows} rowId={idOf} />
    </div>
  );
}
