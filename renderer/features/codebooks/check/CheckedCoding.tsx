import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { PassageInContext } from '../PassageInContext.tsx';
import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import styles from './CheckDialog.module.css';

export interface CheckedCodingProps {
  readonly coding: Coding;
  readonly isRecoding: boolean;
  readonly onConfirm: () => void;
  readonly onAskRecode: () => void;
  readonly onRecode: (codeId: CodeId) => void;
  readonly onDelete: () => void;
}

/** Whoever asked by a key for another code goes on typing its name. */
const focusInput = (part: HTMLElement | null): void => part?.querySelector('input')?.focus();

/** One older coding in its context beside the definition of today, and what can be done with it. */
export function CheckedCoding({ coding, isRecoding, onConfirm, onAskRecode, onRecode, onDelete }: CheckedCodingProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const codes = useCodes();
  const code = codes.get(coding.codeId);
  const options = [...codes.values()].flatMap(({ id, name, color, status }) =>
    status === 'retired' || id === coding.codeId ? [] : [{ id, label: inLanguage(name, language), leading: <Dot color={color} /> }],
  );
  if (code === undefined) return null;
  const parts = [code.definition.brief, code.definition.full, code.definition.whenToUse, code.definition.whenNotToUse].map((text) => inLanguage(text, language)).filter((text) => text.trim() !== '');
  return (
    <section className={styles.coding} aria-label={coding.anchor.quote}>
      <blockquote className={styles.context}>
        <PassageInContext anchor={coding.anchor} />
      </blockquote>
      <h3 className={styles.code}>
        <Dot color={code.color} /> {inLanguage(code.name, language)}
      </h3>
      {parts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {code.changeReason !== '' && <p className={styles.hint}>{t('check.reason', { reason: code.changeReason })}</p>}
      {!workbench.session.readOnly && (
        <>
          <div className={styles.actions}>
            <Button variant="primary" icon="check" onPress={onConfirm}>
              {t('check.confirm')}
            </Button>
            <Button icon="replace" onPress={onAskRecode}>
              {t('check.recode')}
            </Button>
            <Button icon="trash" onPress={onDelete}>
              {t('check.delete')}
            </Button>
            <Button
              variant="quiet"
              iconAfter="arrow-right"
              onPress={() => {
                workbench.closeDialog();
                workbench.go({ room: 'reading', transcriptId: coding.transcriptId, codingId: coding.id, passage: null });
              }}
            >
              {t('check.go')}
            </Button>
          </div>
          {isRecoding && (
            <div ref={focusInput}>
              <ComboBox<CodeId>
                label={t('check.recodeTo')}
                options={options}
                value={null}
                onChange={(id) => {
                  if (id !== null) onRecode(id);
                }}
                emptyText={t('entry.noCodeFound')}
              />
            </div>
          )}
          <p className={styles.hint}>
            {t('check.keys')}
          </p>
        </>
      )}
    </section>
  );
}
