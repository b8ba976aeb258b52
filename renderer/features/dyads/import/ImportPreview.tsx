import { useMemo } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import { dyadsText } from '../text.ts';
import type { CityToImport } from './city-import.ts';
import styles from './CsvImportDialog.module.css';

type ColumnId = 'name' | 'province' | 'code' | 'nameEn' | 'aliases' | 'status';

const idOf = ({ city }: CityToImport) => `${city.province}/${city.name}/${city.code}`;

/** The cities of the file as they would be. */
export function ImportPreview({ cities }: { readonly cities: readonly CityToImport[] }) {
  const t = useText(dyadsText);
  const columns = useMemo<readonly TableColumn<CityToImport, ColumnId>[]>(
    () => [
      { id: 'name', label: t('cities.name'), isRowHeader: true, width: 150, cell: ({ city }) => city.name },
      { id: 'province', label: t('cities.province'), width: 120, cell: ({ city }) => city.province },
      { id: 'code', label: t('cities.code'), width: 80, cell: ({ city }) => city.code },
      { id: 'nameEn', label: t('import.use.nameEn'), width: 120, cell: ({ city }) => city.nameEn },
      { id: 'aliases', label: t('cities.aliases'), width: '1fr', cell: ({ city }) => city.aliases.join('、') },
      {
        id: 'status',
        label: t('import.status'),
        width: 90,
        cell: ({ isPresent, update }) => (
          <Badge tone={!isPresent ? 'success' : update === null ? 'neutral' : 'info'}>{t(!isPresent ? 'import.status.new' : update === null ? 'import.status.present' : 'import.status.update')}</Badge>
        ),
      },
    ],
    [t],
  );
  return (
    <div className={styles.rows}>
      <Table label={t('import.preview')} columns={columns} rows={cities} rowId={idOf} />
    </div>
  );
}
