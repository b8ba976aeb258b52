import * as v from 'valibot';
import { useMemo, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebookIdSchema } from '#shared/domain/ids.ts';
import { codebookSource } from '#shared/formats/codebook/source.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

import { codebooksText } from '../text.ts';
import styles from './Exchange.module.css';
import { type ExchangeFormat, exchangeFormats, lossesOf } from './losses.ts';
import { fileKindOf, writeCodebook } from './write-codebook.ts';

/** Writes a codebook as a file, after saying what the format has no place for. About its id. */
export const ExportCodebookDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [state] = useState(() => workbench.session.state.get());
  const [format, setFormat] = useState<ExchangeFormat>('docx');
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const codebook = state.codebooks.get(v.parse(codebookIdSchema, about));
  const source = useMemo(() => (codebook === undefined ? null : codebookSource(state, codebook)), [state, codebook]);
  if (codebook === undefined || source === null) return null;
  const losses = lossesOf(source, format);
  const name = inLanguage(codebook.name, language);

  const save = async () => {
    setIsPending(true);
    setProblem(null);
    try {
      const date = new Date().toISOString().slice(0, 10);
      const written = await writeCodebook({ state, codebook, format, language, date });
      if (!written.ok) {
        setProblem(t(`exchange.${written.problem.code}`));
        return;
      }
      const saved = await workbench.host.saveFile({ suggestedName: t(format === 'template' ? 'exchange.templateName' : 'exchange.fileName', { codebook: name }), kind: fileKindOf[format], bytes: new Uint8Array(written.value) });
      if (!saved.ok) workbench.tell(saved.problem);
      else if (saved.value.status !== 'cancelled') {
        workbench.notices.show('done', t(`exchange.${saved.value.status}`, { name: saved.value.name }));
        workbench.closeDialog();
      }
    } catch (error) {
      setProblem(t('exchange.unexpected', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setIsPending(false);
    }
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('exchange.exportTitle', { codebook: name })}
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="download" isPending={isPending} onPress={() => void save()}>
            {t('exchange.save')}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <RadioGroup<ExchangeFormat>
          label={t('exchange.format')}
          value={format}
          onChange={setFormat}
          options={exchangeFormats.map((id) => ({ id, label: t(`exchange.format.${id}`), description: t(`exchange.formatHint.${id}`) }))}
        />
        <section aria-live="polite">
          {losses.length === 0 ? (
            <Banner tone="success">{t('exchange.noLoss')}</Banner>
          ) : (
            <Banner tone="info" title={t('exchange.losses')}>
              <ul className={styles.losses}>
                {losses.map((loss) => (
                  <li key={loss}>{t(`exchange.loss.${loss}`)}</li>
                ))}
              </ul>
            </Banner>
          )}
        </section>
        {problem !== null && (
          <Banner tone="danger" isLive>
            {problem}
          </Banner>
        )}
      </div>
    </Dialog>
  );
};
