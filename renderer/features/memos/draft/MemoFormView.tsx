import { type KeyboardEvent, useMemo } from 'react';

import type { MemoId } from '#shared/domain/ids.ts';
import { memoActions } from '#renderer/editor/memo/memo-action.ts';
import { MemoEditor } from '#renderer/editor/memo/MemoEditor.tsx';
import type { MemoToolbarWords } from '#renderer/editor/memo/MemoToolbar.tsx';
import { useText } from '#renderer/frame/feature-text.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { memosText } from '../text.ts';
import styles from './MemoFormView.module.css';
import type { MemoForm } from './use-memo-form.ts';

export interface MemoFormViewProps {
  readonly form: MemoForm;
  /** Told with its id once the memo is saved. */
  readonly onSaved: (id: MemoId) => void;
  /** What was typed is given up. */
  readonly onDiscarded: () => void;
  /** A memo among other things shows fewer words of its own and closes when it is done. */
  readonly isInline?: boolean;
}

/** A memo to write: title, text, and saving as one entry of the journal. */
export function MemoFormView({ form, onSaved, onDiscarded, isInline = false }: MemoFormViewProps) {
  const t = useText(memosText);
  const words = useMemo(
    () => Object.fromEntries(([...memoActions, 'toolbar', 'characters', 'blocks', 'history'] as const).map((word) => [word, t(`toolbar.${word}`)])) as unknown as MemoToolbarWords,
    [t],
  );
  const { memo, value } = form;

  const save = async (): Promise<void> => {
    if (!form.isSavable) return;
    const id = await form.save();
    if (id !== null) onSaved(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // The form may stand inside another one that is saved by the same keys.
    event.stopPropagation();
    void save();
  };

  return (
    <div className={styles.form} data-inline={isInline || undefined} onKeyDown={onKeyDown}>
      {form.isOutdated && <Banner tone="warning">{t('form.outdated')}</Banner>}
      <TextField label={t('form.title')} placeholder={t('form.titlePlaceholder')} value={value.title} onChange={(title) => form.change({ title: title.slice(0, 200) })} autoFocus={memo === null} />
      <MemoEditor label={t('form.body')} placeholder={t('form.placeholder')} words={words} text={value.body} onChange={(body) => form.change({ body })} />
      <div className={styles.actions}>
        <span role="status" className={styles.state} data-unsaved={form.isChanged || undefined}>
          {t(memo === null ? 'form.new' : form.isChanged ? 'form.unsaved' : 'form.saved')}
        </span>
        <Button
          isDisabled={!form.isChanged && !isInline}
          onPress={() => {
            form.discard();
            onDiscarded();
          }}
        >
          {t(memo === null ? 'action.discardNew' : isInline && !form.isChanged ? 'action.cancel' : 'action.discard')}
        </Button>
        <Button variant="primary" icon="save" isPending={form.isSaving} isDisabled={!form.isSavable} onPress={() => void save()}>
          {t('action.save')}
        </Button>
        <KeyCap shortcut="Mod+S" />
      </div>
    </div>
  );
}
