import * as v from 'valibot';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';

import { codingsToCheck } from '#shared/domain/code-check.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { type CodeId, codeIdSchema, type CoderId } from '#shared/domain/ids.ts';
import { deleteCodings, editCoding } from '#shared/domain/operations/coding-operations.ts';
import { confirmCodings } from '#shared/domain/operations/confirm-codings.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { codebooksText } from '../text.ts';
import styles from './CheckDialog.module.css';
import { CheckedCoding } from './CheckedCoding.tsx';

const aboutSchema = v.nullable(v.array(codeIdSchema));
const whole = (state: ProjectState) => state;
const idOf = ({ id }: Coding) => id;
const textOf = ({ anchor }: Coding) => anchor.quote;

/** The walk through codings made under an older definition. About the ids of their codes, or about null for all. */
export const CheckDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const codeIds = useMemo(() => v.parse(aboutSchema, about), [about]);
  const me = workbench.session.coderId.get();
  const { own, others } = useMemo(() => {
    const all = codingsToCheck(state, codeIds === null ? undefined : new Set(codeIds));
    return { own: all.filter(({ coderId }) => coderId === me), others: all.filter(({ coderId }) => coderId !== me) };
  }, [state, codeIds, me]);
  const [place, setPlace] = useState(0);
  const [isRecoding, setIsRecoding] = useState(false);
  const isBusy = useRef(false);
  const current = own[Math.min(place, own.length - 1)];
  const body = useRef<HTMLDivElement>(null);
  const isDone = current === undefined;
  useEffect(() => {
    // The last row takes the focus along when it goes, and without it Escape would not be heard.
    if (isDone) body.current?.focus();
  }, [isDone]);

  /** One at a time: the next passage must not be judged by a key that was meant for this one. */
  const act = async (action: () => Promise<unknown>) => {
    if (isBusy.current || workbench.session.readOnly) return;
    isBusy.current = true;
    try {
      await action();
      setIsRecoding(false);
    } finally {
      isBusy.current = false;
    }
  };
  const confirm = ({ transcriptId, id }: Coding) => act(() => workbench.run(confirmCodings, { codings: [{ transcriptId, codingId: id }] }));
  const remove = ({ transcriptId, id }: Coding) => act(() => workbench.run(deleteCodings, { transcriptId, ids: [id] }));
  const recode = ({ transcriptId, id }: Coding, codeId: CodeId) => act(() => workbench.run(editCoding, { id, transcriptId, edit: { codeId } }));

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (current === undefined || isRecoding || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('button, input') !== null) return;
    const asked = event.key.toLowerCase();
    if (asked !== 'enter' && asked !== 'e' && asked !== 'delete') return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'enter') void confirm(current);
    else if (asked === 'delete') void remove(current);
    else setIsRecoding(true);
  };

  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('check.title')} subtitle={t('check.subtitle')} size="large" closeLabel={t('action.close')}>
      <div ref={body} tabIndex={-1} onKeyDownCapture={onKeyDownCapture} className={styles.body}>
        <p role="status" className={styles.hint}>
          {own.length === 0 ? t('check.done') : t('check.progress', { count: own.length })}
        </p>
        {current === undefined ? (
          <EmptyState icon="check" title={t('check.done')}>
            {t('check.doneText')}
          </EmptyState>
        ) : (
          <div className={styles.columns}>
            <div className={styles.list}>
              <VirtualList
                label={t('check.list')}
                items={own}
                itemId={idOf}
                itemText={textOf}
                estimatedRowHeight={58}
                selectionMode="single"
                selectedIds={[current.id]}
                revealedId={current.id}
                onSelectionChange={(selection) => {
                  const [id] = selection === 'all' ? [] : selection;
                  const found = own.findIndex((coding) => coding.id === id);
                  if (found >= 0) setPlace(found);
                }}
              >
                {(coding) => (
                  <div className={styles.row}>
                    <span className={styles.quote}>{coding.anchor.quote}</span>
                    <span className={styles.hint}>
                      <Dot color={state.codes.get(coding.codeId)?.color ?? 'transparent'} size={8} /> {inLanguage(state.codes.get(coding.codeId)?.name ?? { zh: '', en: '' }, language)} ·{' '}
                      {state.transcripts.get(coding.transcriptId)?.recordId}
                    </span>
                  </div>
                )}
              </VirtualList>
            </div>
            <CheckedCoding
              key={current.id}
              coding={current}
              isRecoding={isRecoding}
              onConfirm={() => void confirm(current)}
              onAskRecode={() => setIsRecoding(true)}
              onRecode={(codeId) => void recode(current, codeId)}
              onDelete={() => void remove(current)}
            />
          </div>
        )}
        {others.length > 0 && <Others state={state} codings={others} />}
      </div>
    </Dialog>
  );
};

/** Whose the rest are: a layer has one writer, so they are told and not touched. */
function Others({ state, codings }: { readonly state: ProjectState; readonly codings: readonly Coding[] }) {
  const t = useText(codebooksText);
  const counts = new Map<CoderId, number>();
  for (const { coderId } of codings) counts.set(coderId, (counts.get(coderId) ?? 0) + 1);
  return (
    <p className={styles.hint}>
      {t('check.others', { count: codings.length })}{' '}
      {[...counts].map(([id, count]) => t('check.othersOf', { coder: state.coders.get(id)?.name ?? '', count })).join(', ')}
    </p>
  );
}
