import { useState } from 'react';

import { addAgreements } from '#shared/domain/operations/agreement-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { textEncodings, type TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { csvProblemText } from '../import/csv-problem-text.ts';
import { dyadsText } from '../text.ts';
import { AgreementColumns } from './AgreementColumns.tsx';
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
  const [isPending, setIsPending] = useState(false);
  const { table, problem, values, agreements } = reading;
  const result = values ?? agreements;
  const fates = result?.fates ?? [];
  const count = values === null ? (agreements?.agreements.length ?? 0) : values.rows.length;
  const taken = fates.filter(({ code }) => code === 'taken').length;
  const open = fates.filter(({ code }) => code === 'unknownCity').length;
  const hasCities = workbench.session.state.get().cities.size > 0;
  const isValues = file.kind === 'values';
  const isEncodingAsked = table === null ? problem?.code === 'import.undecodable' || problem?.code === 'import.unknownEncoding' : !table.certain || table.candidates.length > 1;

  const run = async () => {
    setIsPending(true);
    const entry =
      values === null
        ? await workbench.run(addAgreements, { agreements: agreements?.agreements ?? [] })
        : await workbench.run(setAttributeValues, { of: 'dyad', rows: values.rows, newAttributes: values.newAttributes });
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    const done = Number(entry.label['count'] ?? count);
    tellDone(workbench, entry, t(isValues ? 'dataImport.doneValues' : 'dataImport.doneAgreements', { count: done }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t(isValues ? 'dataImport.titleValues' : 'dataImport.titleAgreements')}
      subtitle={t('import.file', { name: file.name })}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0 || open > 0} isPending={isPending} onPress={() => void run()}>
            {count === 0 ? t('dataImport.nothing') : t(isValues ? 'dataImport.doValues' : 'dataImport.doAgreements', { count })}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        {!hasCities && <Banner tone="warning">{t('dataImport.noCities')}</Banner>}
        {isEncodingAsked && (
          <Select<TextEncoding>
            label={t('import.encoding')}
            description={t('import.encodingHint')}
            options={textEncodings.map((encoding) => ({ id: encoding, label: encoding.toUpperCase() }))}
            value={table?.encoding ?? null}
            onChange={reading.chooseEncoding}
          />
        )}
        {problem !== null && (
          <Banner tone="danger" title={t('import.failed', { name: file.name })} isLive>
            {csvProblemText(t, problem)}
          </Banner>
        )}
        {table !== null && isValues && reading.form !== null && <FormChoice table={table} form={reading.form} onChange={reading.chooseForm} />}
        {table !== null && !isValues && <AgreementColumns table={table} uses={reading.uses} onChange={reading.useColumn} />}
        {result !== null && (
          <>
            <UnknownCities unknown={result.unknown} answers={reading.answers} onAnswer={reading.answer} />
            <p role="status" className={styles.summary}>
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
      </div>
    </Dialog>
  );
}
