import type { Memo } from '#shared/domain/memo.ts';
import { deleteMemo } from '#shared/domain/operations/memo-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { RichTextView } from '#renderer/editor/memo/RichTextView.tsx';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { MemoFormView } from './draft/MemoFormView.tsx';
import { useMemoForm } from './draft/use-memo-form.ts';
import styles from './MemoPane.module.css';
import { SubjectLine } from './subject/SubjectLine.tsx';
import { memosText } from './text.ts';

const selectCoders = (state: ProjectState): ProjectState['coders'] => state.coders;

export interface MemoPaneProps {
  /** The memo's id, or the key of a draft. */
  readonly memoKey: string;
  readonly onChoose: (key: string | null) => void;
}

/** The chosen memo: written by its own coder, read by the others. */
export function MemoPane({ memoKey, onChoose }: MemoPaneProps) {
  const t = useText(memosText);
  const workbench = useWorkbench();
  const coders = useProject(selectCoders);
  const coderId = useCell(workbench.session.coderId);
  const form = useMemoForm(memoKey);
  if (form === null) {
    return (
      <EmptyState icon="note" title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    );
  }
  const { memo } = form;
  const isMine = memo === null || memo.coderId === coderId;
  const mayWrite = isMine && !workbench.session.readOnly;

  const remove = async ({ id }: Memo): Promise<void> => {
    const entry = await workbench.run(deleteMemo, { id });
    if (entry === null) return;
    form.discard();
    onChoose(null);
    tellDone(workbench, entry, t('form.deleted'), t('form.undo'));
  };

  const title = memo?.title === '' || memo === null ? t('list.untitled') : memo.title;
  return (
    <section aria-label={t('form.label', { title })} className={styles.pane}>
      <header className={styles.head}>
        <SubjectLine about={form.about} formerly={memo?.formerly ?? ''} isLink />
        {mayWrite && memo !== null && (
          <span className={styles.actions}>
            <Button size="small" variant="quiet" icon="replace" onPress={() => workbench.openDialog('memos.subject', memo.id)}>
              {t('action.move')}
            </Button>
            <Button size="small" variant="quiet" icon="trash" onPress={() => void remove(memo)}>
              {t('action.delete')}
            </Button>
          </span>
        )}
      </header>
      {mayWrite ? (
        <MemoFormView key={memoKey} form={form} onSaved={onChoose} onDiscarded={() => memo === null && onChoose(null)} />
      ) : (
        <div className={styles.reading}>
          <Banner tone="info">{isMine ? t('form.readOnly') : t('form.notYours', { coder: (memo && coders.get(memo.coderId)?.name) ?? '' })}</Banner>
          <h3>{title}</h3>
          <RichTextView markdown={form.value.body} below={3} />
        </div>
      )}
    </section>
  );
}
