import { useRef, useState } from 'react';

import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { CancelledError } from '#shared/formats/pace.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { pause } from '#renderer/frame/pause.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

import { AtDayField } from '../measures/AtDayField.tsx';
import { dyadsText } from '../text.ts';
import { type DatasetChoice, datasetFiles, writeDataset } from './dataset-files.ts';
import styles from './DatasetDialog.module.css';

const whole = (state: ProjectState) => state;
const choices: readonly DatasetChoice[] = [...datasetFiles, 'all'];

/** Writes the dyads as data for statistics, or as a network, as of a day. */
export const DatasetDialog: DialogComponent = () => {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const at = useCell(asOfDay(workbench));
  const [choice, setChoice] = useState<DatasetChoice>('dyads');
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isCancelled = useRef(false);
  const table = dyadTableOf(state, at);
  const number = new Intl.NumberFormat(language);

  const write = async () => {
    isCancelled.current = false;
    setProblem(null);
    setProgress({ done: 0, total: 1 });
    try {
      const today = new Date().toISOString().slice(0, 10);
      const file = await writeDataset(choice, { state, table, language }, today, { pause, isCancelled: () => isCancelled.current, onProgress: (done, total) => setProgress({ done, total }) });
      const saved = await workbench.host.saveFile({ suggestedName: file.name, kind: file.kind, bytes: file.bytes });
      if (!saved.ok) workbench.tell(saved.problem);
      else if (saved.value.status !== 'cancelled') {
        workbench.notices.show('done', t(`dataset.${saved.value.status}`, { name: saved.value.name }));
        workbench.closeDialog();
      }
    } catch (error) {
      if (error instanceof CancelledError) workbench.notices.show('info', t('dataset.cancelled'));
      else setProblem(t('dataset.failed', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setProgress(null);
    }
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('dataset.title')}
      subtitle={t('dataset.subtitle')}
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="file-export" isPending={progress !== null} isDisabled={table.index.size === 0} onPress={() => void write()}>
            {t('dataset.do')}
          </Button>
        </DialogActions>
      }
    >
      <p className={styles.count} role="status">
        {t('dataset.count', { dyads: number.format(table.index.size), cities: number.format(table.index.cities.length), connected: number.format(table.measures.since.size) })}
      </p>
      <AtDayField />
      <p className={styles.rule}>{t('measure.date.definition')}</p>
      <RadioGroup<DatasetChoice>
        label={t('dataset.file')}
        options={choices.map((id) => ({ id, label: t(`dataset.${id}`), description: t(`dataset.${id}.hint`) }))}
        value={choice}
        onChange={setChoice}
      />
      {progress !== null && (
        <ProgressBar label={t('dataset.writing')} value={progress.done} maxValue={progress.total} cancelLabel={t('action.cancel')} onCancel={() => (isCancelled.current = true)} />
      )}
      {problem !== null && (
        <Banner tone="danger" isLive>
          {problem}
        </Banner>
      )}
    </Dialog>
  );
};
