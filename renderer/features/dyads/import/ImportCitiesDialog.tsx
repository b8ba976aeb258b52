import { useState } from 'react';

import { importCities } from '#shared/domain/operations/import-cities.ts';
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

import { dyadsText } from '../text.ts';
import { ColumnUses } from './ColumnUses.tsx';
import { csvProblemText } from './csv-problem-text.ts';
import styles from './ImportCitiesDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { type CitiesFile, isCitiesFile } from './open-import.ts';
import { useCitiesFile } from './use-cities-file.ts';

/** Shows what a csv file would bring before it does. About a `CitiesFile`. */
export const ImportCitiesDialog: DialogComponent = ({ about }) => (isCitiesFile(about) ? <Import file={about} /> : null);

function Import({ file }: { readonly file: CitiesFile }) {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const reading = useCitiesFile(file);
  const { table, problem, cities, issues } = reading;
  const [isPending, setIsPending] = useState(false);
  const added = cities.filter(({ isPresent }) => !isPresent);
  const updates = cities.flatMap(({ update }) => update ?? []);
  const misfits = [...new Set(cities.flatMap((each) => each.misfits))];
  const completed = added.filter(({ isCompleted }) => isCompleted).length;
  const isEncodingAsked = table === null ? problem?.code === 'import.undecodable' || problem?.code === 'import.unknownEncoding' : !table.certain || table.candidates.length > 1;

  const run = async () => {
    setIsPending(true);
    const entry = await workbench.run(importCities, { cities: added.map(({ city }) => city), updates, newAttributes: reading.newAttributes });
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    tellDone(workbench, entry, updates.length === 0 ? t('import.done', { count: added.length }) : t('import.doneUpdated', { added: added.length, updated: updates.length }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('import.title')}
      subtitle={t('import.file', { name: file.name })}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={added.length + updates.length === 0} isPending={isPending} onPress={() => void run()}>
            {added.length + updates.length === 0 ? t('import.nothing') : updates.length === 0 ? t('import.do', { count: added.length }) : t('import.doUpdate', { added: added.length, updated: updates.length })}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        {isEncodingAsked && (
          <Select<TextEncoding>
            label={t('import.encoding')}
            description={t('import.encodingHint')}
            options={textEncodings.map((encoding) => ({ id: encoding, label: encoding.toUpperCase() }))}
            value={table?.encoding ?? null}
            onChange={reading.chooseEncoding}
            className={styles.encoding ?? ''}
          />
        )}
        {table !== null && <ColumnUses table={table} uses={reading.uses} onChange={reading.useColumn} />}
        {problem === null ? (
          <>
            <p role="status" className={styles.summary}>
              <strong>{t('import.new', { count: added.length })}</strong>
              {updates.length > 0 && <span>{t('import.updated', { count: updates.length })}</span>}
              {cities.length > added.length + updates.length && <span>{t('import.present', { count: cities.length - added.length - updates.length })}</span>}
              {misfits.length > 0 && <span className={styles.left}>{t('import.misfits', { names: misfits.join('、') })}</span>}
              {issues.length > 0 && <span className={styles.left}>{t('import.left', { count: issues.length })}</span>}
              {completed > 0 && <span>{t('import.completed', { count: completed })}</span>}
            </p>
            <ImportPreview cities={cities} />
            {issues.length > 0 && (
              <section>
                <h3 className={styles.heading}>{t('import.issues')}</h3>
                <ul className={styles.issues}>
                  {issues.map((issue) => (
                    <li key={String(issue.params.line)}>{csvProblemText(t, issue)}</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        ) : (
          <Banner tone="danger" title={t('import.failed', { name: file.name })} isLive>
            {csvProblemText(t, problem)}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
