import { type ReactNode, useState } from 'react';

import type { Entry } from '#shared/domain/entry.ts';
import type { Problem } from '#shared/domain/result.ts';
import type { CitiesCsvProblemCode } from '#shared/formats/csv/cities-csv.ts';
import type { CsvTable } from '#shared/formats/csv/read-csv.ts';
import { textEncodings, type TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import { csvProblemText } from './csv-problem-text.ts';
import styles from './CsvImportDialog.module.css';

export interface CsvImportDialogProps {
  readonly title: string;
  readonly fileName: string;
  /** The file as it is read by now; `table` is null where it is no table. */
  readonly reading: {
    readonly table: CsvTable | null;
    readonly problem: Problem<CitiesCsvProblemCode> | null;
    chooseEncoding(encoding: TextEncoding): void;
  };
  readonly actionLabel: string;
  readonly isActionDisabled: boolean;
  /** Takes in what the file brings; null where that was refused, and told. */
  readonly onImport: () => Promise<Entry | null>;
  readonly doneText: (entry: Entry) => string;
  /** What the file would bring, and what it cannot tell by itself. */
  readonly children: ReactNode;
}

/** Shows what a csv file would bring before it does; asks for its encoding where that is not certain. */
export function CsvImportDialog({ title, fileName, reading: { table, problem, chooseEncoding }, actionLabel, isActionDisabled, onImport, doneText, children }: CsvImportDialogProps) {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [isPending, setIsPending] = useState(false);
  const isEncodingAsked = table === null ? problem?.code === 'import.undecodable' || problem?.code === 'import.unknownEncoding' : !table.certain || table.candidates.length > 1;

  const run = async (): Promise<void> => {
    setIsPending(true);
    const entry = await onImport();
    setIsPending(false);
    if (entry === null) return;
    workbench.closeDialog();
    tellDone(workbench, entry, doneText(entry), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={title}
      subtitle={t('import.file', { name: fileName })}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={isActionDisabled} isPending={isPending} onPress={() => void run()}>
            {actionLabel}
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
            onChange={chooseEncoding}
            className={styles.encoding ?? ''}
          />
        )}
        {problem !== null && (
          <Banner tone="danger" title={t('import.failed', { name: fileName })} isLive>
            {csvProblemText(t, problem)}
          </Banner>
        )}
        {children}
      </div>
    </Dialog>
  );
}
