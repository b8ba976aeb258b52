import { useCallback } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { transcriptsText } from '../../text.ts';
import { needsSomebody } from '../import-verdict.ts';
import type { RunningImport } from '../use-import.ts';
import { FillAll } from './FillAll.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { ImportDetail } from './ImportDetail.tsx';
import styles from './ImportDialog.module.css';
import { ImportTable } from './ImportTable.tsx';

/** The files that were read, and the one that is looked at. */
export function ImportReview({ running }: { readonly running: RunningImport }) {
  const t = useText(transcriptsText);
  const { batch, rows, chosen, choose, progress } = running;
  const isBusy = progress !== null;
  const toFill = rows.filter(({ verdict }) => verdict.fate !== 'failed' && verdict.fate !== 'imported').length;
  const want = useCallback((key: string, isWanted: boolean) => batch.want(key, isWanted), [batch]);

  // The next one after the file that is looked at, from the top again at the end.
  const place = rows.findIndex((row) => row === chosen);
  const next = [...rows.slice(place + 1), ...rows.slice(0, place + 1)].find(({ verdict }) => needsSomebody(verdict));

  return (
    <>
      <div className={styles.tools}>
        <Button size="small" icon="plus" onPress={() => void running.askForFiles()}>
          {t('import.chooseMore')}
        </Button>
        <FillAll count={toFill} isDisabled={toFill === 0} onFill={(values, overwrites) => batch.fill(values, overwrites)} />
        {next !== undefined && (
          <Button size="small" variant="quiet" iconAfter="arrow-down" onPress={() => choose(next.item.key)}>
            {t('import.next')}
          </Button>
        )}
        <ImportCounts rows={rows} />
      </div>
      <div className={styles.columns}>
        <ImportTable rows={rows} chosenKey={chosen?.item.key ?? null} isBusy={isBusy} onChoose={choose} onWant={want} />
        <section aria-label={t('detail.label')} className={styles.detail}>
          {chosen === null ? (
            <EmptyState size="small" title={t('detail.none')} />
          ) : (
            <ImportDetail
              row={chosen}
              isBusy={isBusy}
              onEdit={(key, edits) => batch.edit(key, edits)}
              onChooseEncoding={(key, encoding) => void batch.chooseEncoding(key, encoding)}
            />
          )}
        </section>
      </div>
    </>
  );
}
