import { useId } from 'react';

import type { CityColumnUse } from '#shared/formats/csv/cities-csv.ts';
import type { CsvTable } from '#shared/formats/csv/read-csv.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import styles from './ImportCitiesDialog.module.css';

const choices = ['name', 'shortName', 'nameEn', 'province', 'code', 'aliases', 'attribute', 'none'] as const satisfies readonly CityColumnUse[];

export interface ColumnUsesProps {
  readonly table: CsvTable;
  readonly uses: readonly CityColumnUse[];
  readonly onChange: (index: number, use: CityColumnUse) => void;
}

/** What each column of the file is taken for, with its first cell to judge by. */
export function ColumnUses({ table, uses, onChange }: ColumnUsesProps) {
  const t = useText(dyadsText);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t('import.columns')}
      </h3>
      <div className={styles.columns}>
        {table.columns.map((column, index) => {
          const name = column === '' ? t('import.unnamed', { index: index + 1 }) : column;
          return (
            // Columns have no identity but their place.
            <div key={index} className={styles.column}>
              <span className={styles.columnName} title={name}>
                {name}
              </span>
              <Select<CityColumnUse>
                label={t('import.useOf', { column: name })}
                labelHidden
                options={choices.filter((use) => use !== 'attribute' || column !== '').map((use) => ({ id: use, label: t(`import.use.${use}`) }))}
                value={uses[index] ?? 'none'}
                onChange={(use) => onChange(index, use)}
              />
              <span className={styles.sample} title={table.rows[0]?.cells[index]}>
                {table.rows[0]?.cells[index]}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
