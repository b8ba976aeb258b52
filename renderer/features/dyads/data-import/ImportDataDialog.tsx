import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { type AgreementColumnUse, agreementUses } from '#shared/formats/dyad-csv/agreement-columns.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';

import { ColumnUses } from '../import/ColumnUses.tsx';
import { CsvImportDialog } from '../import/CsvImportDialog.tsx';
import importStyles from '../import/CsvImportDialog.module.css';
import { dyadsText } from '../text.ts';
import { FatesTable } from './FatesTable.tsx';
import { FormChoice } from './FormChoice.tsx';
import styles from './ImportDataDialog.module.css';
import { type DataFile, isDataFile } from './open-data-import.ts';
import { UnknownCities } from './UnknownCities.tsx';
import { useDataFile } from './use-data-file.ts';

/** Shows what a csv file would bring, and asks what it cannot tell, before it does. About a `DataFile`. */
export const ImportDataDialog: DialogComponent = ({ about }) => (isDataFile(about) ? <Import file={about} /> : null);

function Import({ file }: { readonly file: DataFile }) {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const reading = useDataFile(file);
  const { table, values, agreements } = reading;
  const result = values ?? agreements;
  const fates = result?.fates ?? [];
  const count = values === null ? (agreements?.agreements.length ?? 0) : values.rows.length;
  const taken = fates.filter(({ code }) => code === 'taken').length;
  const open = fates.filter(({ code }) => code === 'unknownCity').length;
  const hasCities = workbench.session.state.get().cities.size > 0;
  const isValues = file.kind === 'values';

  return (
    <CsvImportDialog
      title={t(isValues ? 'dataImport.titleValues' : 'dataImport.titleAgreements')}
      fileName={file.name}
      reading={reading}
      actionLabel={count === 0 ? t('dataImport.nothing') : t(isValues ? 'dataImport.doValues' : 'dataImport.doAgreements', { count })}
      isActionDisabled={count === 0 || open > 0}
      onImport={() =>
        values === null
          ? workbench.run(addAgreements, { agreements: agreements?.agreements ?? [] })
          : workbench.run(setAttributeValues, { of: 'dyad', rows: values.rows, newAttributes: values.newAttributes })
      }
      doneText={({ label }) => t(isValues ? 'dataImport.doneValues' : 'dataImport.doneAgreements', { count: Number(label['count'] ?? count) })}
    >
      {!hasCities && <Banner tone="warning">{t('dataImport.noCities')}</Banner>}
      {table !== null && isValues && reading.form !== null && <FormChoice table={table} form={reading.form} onChange={reading.chooseForm} />}
      {table !== null && !isValues && (
        <ColumnUses<AgreementColumnUse>
          table={table}
          uses={reading.uses}
          optionsFor={() => agreementUses.map((use) => ({ id: use, label: t(`dataImport.use.${use}`) }))}
          onChange={reading.useColumn}
        />
      )}
      {result !== null && (
        <>
          <UnknownCities unknown={result.unknown} answers={reading.answers} onAnswer={reading.answer} />
          <p role="status" className={importStyles.summary}>
            <strong>{t('dataImport.taken', { count: taken })}</strong>
            {open > 0 && <span className={styles.open}>{t('dataImport.open', { count: open })}</span>}
            {fates.length - taken - open > 0 && <span>{t('dataImport.notTaken', { count: fates.length - taken - open })}</span>}
            {values !== null && values.newAttributes.length > 0 && (
              <span>
                {t('dataImport.attributes', { names: values.newAttributes.map(({ name, type }) => `${name} (${t(`attributes.type.${type}`)})`).join('、') })}
              </span>
            )}
          </p>
          <FatesTable fates={fates} />
        </>
      )}
    </CsvImportDialog>
  );
}
