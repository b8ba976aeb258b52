import { useEffect, useRef, useState } from 'react';

import type { MemoId } from '#shared/domain/ids.ts';
import type { Memo, MemoSubject } from '#shared/domain/memo.ts';
import { RichTextView } from '#renderer/editor/memo/RichTextView.tsx';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { newMemoKey } from '../draft/memo-draft.ts';
import { MemoFormView } from '../draft/MemoFormView.tsx';
import { useMemoForm } from '../draft/use-memo-form.ts';
import { memosView } from '../memos-view.ts';
import { beginMemo, openMemo } from '../open-memo.ts';
import { memosText } from '../text.ts';
import styles from './MemosSection.module.css';
import { useMemosAbout } from './use-memos-about.ts';

export interface MemosSectionProps {
  readonly about: MemoSubject;
  /** Of the section's own heading. */
  readonly headingLevel?: 2 | 3;
}

/** The memos about one thing, to read and to write where that thing is shown. */
export function MemosSection({ about, headingLevel = 3 }: MemosSectionProps) {
  const t = useText(memosText);
  const workbench = useWorkbench();
  const drafts = useCell(memosView(workbench).drafts);
  const [editing, setEditing] = useState<string | null>(null);
  const writeButton = useRef<HTMLButtonElement>(null);
  const [isDone, setDone] = useState(false);
  // What had the focus is gone with the form: the keyboard goes on from the head of the section.
  useEffect(() => {
    if (!isDone) return;
    setDone(false);
    writeButton.current?.focus();
  }, [isDone]);
  const finish = (): void => {
    setEditing(null);
    setDone(true);
  };
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const key = newMemoKey(about);
  const own = useMemosAbout(about);
  const isNewOpen = drafts[key] !== undefined;
  return (
    <section aria-label={t('section.title')} className={styles.section}>
      <header className={styles.head}>
        <Heading>{t('section.title')}</Heading>
        {!workbench.session.readOnly && (
          <Button ref={writeButton} size="small" icon="plus" isDisabled={isNewOpen} onPress={() => setEditing(beginMemo(workbench, about))}>
            {t('action.new')}
          </Button>
        )}
      </header>
      {own.length === 0 && !isNewOpen && <p className={styles.none}>{t('section.none')}</p>}
      {own.map((memo) => (
        <OneMemo key={memo.id} memo={memo} isOpen={editing === memo.id || drafts[memo.id] !== undefined} headingLevel={headingLevel} onOpen={setEditing} onDone={finish} />
      ))}
      {isNewOpen && <OpenMemo memoKey={key} onDone={finish} />}
    </section>
  );
}

interface OneMemoProps {
  readonly memo: Memo;
  readonly isOpen: boolean;
  readonly headingLevel: 2 | 3;
  readonly onOpen: (id: MemoId) => void;
  readonly onDone: () => void;
}

function OneMemo({ memo, isOpen, headingLevel, onOpen, onDone }: OneMemoProps) {
  const t = useText(memosText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const coderId = useCell(workbench.session.coderId);
  const coder = useProject((state) => state.coders.get(memo.coderId)?.name ?? '');
  const Heading = headingLevel === 2 ? 'h3' : 'h4';
  const mayWrite = memo.coderId === coderId && !workbench.session.readOnly;
  if (isOpen && mayWrite) return <OpenMemo memoKey={memo.id} onDone={onDone} />;
  return (
    <article className={styles.memo}>
      <header className={styles.head}>
        <Heading>{memo.title === '' ? t('list.untitled') : memo.title}</Heading>
        <span className={styles.by}>{t('list.by', { coder, at: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(memo.modifiedAt)) })}</span>
        <span className={styles.actions}>
          {mayWrite && <IconButton label={t('action.edit')} icon="edit" size="small" onPress={() => onOpen(memo.id)} />}
          <IconButton label={t('action.open')} icon="external" size="small" onPress={() => openMemo(workbench, memo.id)} />
        </span>
      </header>
      <RichTextView markdown={memo.body} below={headingLevel === 2 ? 2 : 3} />
    </article>
  );
}

function OpenMemo({ memoKey, onDone }: { readonly memoKey: string; readonly onDone: () => void }) {
  const form = useMemoForm(memoKey);
  return form === null ? null : <MemoFormView form={form} isInline onSaved={onDone} onDiscarded={onDone} />;
}
