import { importCities } from '#shared/domain/operations/import-cities.ts';
import type { CityColumnUse } from '#shared/formats/csv/cities-csv.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { dyadsText } from '../text.ts';
import { ColumnUses } from './ColumnUses.tsx';
import { csvProblemText } from './csv-problem-text.ts';
import { CsvImportDialog } from './CsvImportDialog.tsx';
import importStyles from './CsvImportDialog.module.css';
import styles from './ImportCitiesDialog.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { type CitiesFile, isCitiesFile } from './open-import.ts';
import { useCitiesFile } from './use-cities-file.ts';

const cityUses = ['name', 'shortName', 'nameEn', 'province', 'code', 'aliases', 'attribute', 'none'] as const satisfies readonly CityColumnUse[];

/** Shows what a csv file of cities would bring before it does. About a `CitiesFile`. */
export const ImportCitiesDialog: DialogComponent = ({ about }) => (isCitiesFile(about) ? <Import file={about} /> : null);

function Import({ file }: { readonly file: CitiesFile }) {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const reading = useCitiesFile(file);
  const { table, problem, cities, issues } = reading;
  const added = cities.filter(({ isPresent }) => !isPresent);
  const updates = cities.flatMap(({ update }) => update ?? []);
  const misfits = [...new Set(cities.flatMap((each) => each.misfits))];
  const completed = added.filter(({ isCompleted }) => isCompleted).length;
  const counts = { added: added.length, updated: updates.length };
  const isNothing = counts.added + counts.updated === 0;

  return (
    <CsvImportDialog
      title={t('import.title')}
      fileName={file.name}
      reading={reading}
      actionLabel={isNothing ? t('import.nothing') : updates.length === 0 ? t('import.do', { count: added.length }) : t('import.doUpdate', counts)}
      isActionDisabled={isNothing}
      onImport={() => workbench.run(importCities, { cities: added.map(({ city }) => city), updates, newAttributes: reading.newAttributes })}
      doneText={() => (updates.length === 0 ? t('import.done', { count: added.length }) : t('import.doneUpdated', counts))}
    >
      {table !== null && (
        <ColumnUses<CityColumnUse>
          table={table}
          uses={reading.uses}
          optionsFor={(column) => cityUses.filter((use) => use !== 'attribute' || column !== '').map((use) => ({ id: use, label: t(`import.use.${use}`) }))}
          onChange={reading.useColumn}
        />
      )}
      {problem === null && (
        <>
          <p role="status" className={importStyles.summary}>
            <strong>{t('import.new', { count: added.length })}</strong>
            {updates.length > 0 && <span>{t('import.updated', { count: updates.length })}</span>}
            {cities.length > added.length + updates.length && <span>{t('import.present', { count: cities.length - added.length - updates.length })}</span>}
            {misfits.length > 0 && <span className={importStyles.left}>{t('import.misfits', { names: misfits.join('、') })}</span>}
            {issues.length > 0 && <span className={importStyles.left}>{t('import.left', { count: issues.length })}</span>}
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
      )}
    </CsvImportDialog>
  );
}
