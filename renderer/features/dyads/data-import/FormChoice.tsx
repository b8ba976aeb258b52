import type { DyadFileForm } from '#shared/formats/dyad-csv/dyad-file-form.ts';
import type { CsvTable } from '#shared/formats/csv/read-csv.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';
import styles from './ImportDataDialog.module.css';

export interface FormChoiceProps {
  readonly table: CsvTable;
  readonly form: DyadFileForm;
  readonly onChange: (form: DyadFileForm) => void;
}

function pairsForm({ columns }: CsvTable, one: number, other: number): DyadFileForm {
  const values = Array.from(columns.keys()).filter((index) => index !== one && index !== other && columns[index] !== '');
  return { kind: 'pairs', one, other, values };
}

/** Whether the file has a pair per row, and in which columns, or is a matrix, and of what. */
export function FormChoice({ table, form, onChange }: FormChoiceProps) {
  const t = useText(dyadsText);
  const columns = table.columns.map((name, index) => ({ id: String(index), label: name === '' ? t('import.unnamed', { index: index + 1 }) : name }));
  return (
    <div className={styles.form}>
      <Select<DyadFileForm['kind']>
        label={t('dataImport.form')}
        options={[
          { id: 'pairs', label: t('dataImport.form.pairs') },
          { id: 'matrix', label: t('dataImport.form.matrix') },
        ]}
        value={form.kind}
        onChange={(kind) => onChange(kind === 'pairs' ? pairsForm(table, 0, 1) : { kind, name: table.columns[0] || t('attributes.new') })}
      />
      {form.kind === 'pairs' ? (
        <>
          <Select label={t('dataImport.one')} options={columns} value={String(form.one)} onChange={(id) => onChange(pairsForm(table, Number(id), form.other))} />
          <Select label={t('dataImport.other')} options={columns} value={String(form.other)} onChange={(id) => onChange(pairsForm(table, form.one, Number(id)))} />
        </>
      ) : (
        <TextField label={t('dataImport.matrixName')} value={form.name} onChange={(name) => onChange({ kind: 'matrix', name })} maxLength={100} />
      )}
    </div>
  );
}
