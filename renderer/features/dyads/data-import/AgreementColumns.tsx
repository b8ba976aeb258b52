import { type AgreementColumnUse, agreementUses } from '#shared/formats/dyad-csv/agreement-columns.ts';
import type { CsvTable } from '#shared/formats/csv/read-csv.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import styles from './ImportDataDialog.module.css';

export interface AgreementColumnsProps {
  readonly table: CsvTable;
  readonly uses: readonly AgreementColumnUse[];
  readonly onChange: (index: number, use: AgreementColumnUse) => void;
}

/** What each column of a file of agreements is taken for, with its first cell to judge by. */
export function AgreementColumns({ table, uses, onChange }: AgreementColumnsProps) {
  const t = useText(dyadsText);
  return (
    <div className={styles.columns}>
      {table.columns.map((column, index) => {
        const name = column === '' ? t('import.unnamed', { index: index + 1 }) : column;
        return (
          // Columns have no identity but their place.
          <div key={index} className={styles.column}>
            <span className={styles.columnName}>{name}</span>
            <Select<AgreementColumnUse>
              label={t('import.useOf', { column: name })}
              labelHidden
              options={agreementUses.map((use) => ({ id: use, label: t(`dataImport.use.${use}`) }))}
              value={uses[index] ?? 'none'}
              onChange={(use) => onChange(index, use)}
            />
            <span className={styles.sample}>{table.rows[0]?.cells[index]}</span>
          </div>
        );
      })}
    </div>
  );
}
