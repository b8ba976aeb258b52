import { useMemo, useState } from 'react';

import { type ExcerptFilter, everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { exportChoice } from '../export-choice.ts';
import { pickedTypicals } from '../picked-typicals.ts';
import { exportText } from '../text.ts';
import { useExport } from '../use-export.ts';
import styles from './ExportDialog.module.css';
import { ExportOptions } from './ExportOptions.tsx';
import { ExportPreview } from './ExportPreview.tsx';

const whole = (state: ProjectState): ProjectState => state;

/** Chooses how the excerpts of a filter leave the project, shows the first of them so, and writes the file. */
export function ExportDialog({ about }: { readonly about: unknown }) {
  const t = useText(exportText);
  const workbench = useWorkbench();
  const state = useProject(whole);
  const filter = (about ?? everyExcerpt) as ExcerptFilter;
  const codings = useMemo(() => selectCodings(state, filter), [state, filter]);
  const transcripts = useMemo(() => new Set(codings.map(({ transcriptId }) => transcriptId)).size, [codings]);
  const kept = exportChoice(workbench);
  const choice = useCell(kept);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const title = ownTitle ?? `${state.project?.name ?? ''} ${t(`content.${choice.content}`)}`.trim();
  const running = useExport();

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) workbench.closeDialog();
      }}
      isKeyboardDismissDisabled={running.progress !== null}
      title={t('dialog.title')}
      subtitle={t('dialog.subtitle', { count: codings.length, transcripts })}
      size="large"
      closeLabel={t('dialog.close')}
      footer={
        <DialogActions aside={<span className={styles.checked}>{t('checked.note')}</span>}>
          <Button onPress={() => (running.progress === null ? workbench.closeDialog() : running.cancel())}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="download" isPending={running.progress !== null} isDisabled={codings.length === 0} onPress={() => void running.start(filter, { choice, title, picked: new Map(pickedTypicals(workbench).get()) })}>
            {t('action.export')}
          </Button>
        </DialogActions>
      }
    >
      {running.problem !== null && (
        <Banner tone="danger" isLive>
          {running.problem}
        </Banner>
      )}
      {codings.length === 0 && <Banner tone="info">{t('problem.export.nothing')}</Banner>}
      <div className={styles.columns}>
        <div className={styles.options}>
          <ExportOptions choice={choice} onChange={kept.set} />
          <TextField label={t('title.label')} value={title} onChange={setOwnTitle} />
        </div>
        <ExportPreview codings={codings} choice={choice} />
      </div>
      {running.progress !== null && (
        <ProgressBar label={t('progress.label')} value={running.progress.done} maxValue={Math.max(1, running.progress.total)} onCancel={running.cancel} cancelLabel={t('action.cancel')} />
      )}
    </Dialog>
  );
}
