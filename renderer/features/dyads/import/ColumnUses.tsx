import { useId } from 'react';

import type { CsvTable } from '#shared/formats/csv/read-csv.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import type { Option } from '#renderer/ui/option.ts';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import styles from './ColumnUses.module.css';

export interface ColumnUsesProps<Use extends string> {
  readonly table: CsvTable;
  /** One per column; `none` leaves it out. */
  readonly uses: readonly (Use | 'none')[];
  /** What a column of that name can be taken for. */
  readonly optionsFor: (column: string) => readonly Option<Use | 'none'>[];
  readonly onChange: (index: number, use: Use | 'none') => void;
}

/** What each column of the file is taken for, with its first cell to judge by. */
export function ColumnUses<Use extends string>({ table, uses, optionsFor, onChange }: ColumnUsesProps<Use>) {
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
          const sample = table.rows[0]?.cells[index];
          return (
            // Columns have no identity but their place.
            <div key={index} className={styles.column}>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <Select label={t('import.useOf', { column: name })} labelHidden options={optionsFor(column)} value={uses[index] ?? 'none'} onChange={(use) => onChange(index, use)} />
              <span className={styles.sample} title={sample}>
                {sample}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
