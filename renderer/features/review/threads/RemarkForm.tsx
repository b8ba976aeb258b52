import { useState } from 'react';

import type { Bilingual } from '#shared/domain/bilingual.ts';
import { addRemark } from '#shared/domain/operations/comment-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { reviewText } from '../text.ts';
import type { Target } from '../use-review.ts';
import styles from './Threads.module.css';

interface RemarkFormProps {
  readonly target: Target;
  readonly field: string | null;
  /** The present wording, to start a proposal from; null where none can be made. */
  readonly wording: Bilingual | null;
  readonly onClose: () => void;
}

/** Begins a thread, with a proposed wording if wished. */
export function RemarkForm({ target, field, wording, onClose }: RemarkFormProps) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const [text, setText] = useState('');
  const [proposed, setProposed] = useState<Bilingual | null>(null);
  const submit = async (): Promise<void> => {
    const done = await workbench.run(addRemark, { ...target, field, text, ...(proposed === null ? {} : { wording: proposed }) });
    if (done !== null) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void submit())}>
      <TextField label={t('remark.text')} multiline rows={2} autoFocus value={text} onChange={setText} maxLength={20_000} />
      {wording !== null && <Checkbox label={t('remark.propose')} isSelected={proposed !== null} onChange={(on) => setProposed(on ? wording : null)} />}
      {proposed !== null && (
        <>
          <TextField label={t('remark.wordingZh')} multiline rows={2} value={proposed.zh} onChange={(zh) => setProposed({ ...proposed, zh })} />
          <TextField label={t('remark.wordingEn')} multiline rows={2} value={proposed.en} onChange={(en) => setProposed({ ...proposed, en })} />
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" onPress={onClose}>
          {t('remark.cancel')}
        </Button>
        <Button size="small" variant="primary" type="submit" isDisabled={proposed === null && text.trim() === ''}>
          {t('remark.send')}
        </Button>
      </div>
    </form>
  );
}
