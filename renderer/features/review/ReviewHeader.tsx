import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import { codesInBook } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { changeStatus } from '#shared/domain/operations/review-operations.ts';
import { refusal } from '#shared/domain/operations/review-rules.ts';
import type { WishedAct } from '#shared/domain/review-act.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import styles from './ReviewRoom.module.css';
import { reviewParts, reviewView } from './review-view.ts';
import { openReturned } from './sending/open-returned.ts';
import { sendBack } from './sending/send-copy.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { reviewText } from './text.ts';
import { type CodebookReview, useIsCopy, useMe, useWholeProject } from './use-review.ts';

/** Which codebook, which part of its review, and what can be done with it as a whole. */
export function ReviewHeader({ review: { codebook } }: { readonly review: CodebookReview }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const view = reviewView(workbench);
  const { part } = useCell(view);
  return (
    <header className={styles.header}>
      <Select
        label={t('codebook')}
        labelHidden
        className={styles.book ?? ''}
        value={codebook.id as string}
        options={codebooksInOrder(state).map(({ id, name }) => ({ id: id as string, label: inLanguage(name, language) }))}
        onChange={(id) => view.update((now) => ({ ...now, codebookId: id as CodebookId, codeId: null }))}
      />
      <StatusBadge status={codebook.status} />
      <SegmentedControl label={t('view.label')} value={part} segments={reviewParts.map((id) => ({ id, label: t(`view.${id}`) }))} onChange={(next) => view.update((now) => ({ ...now, part: next }))} />
      <span className={styles.spacer} />
      {!workbench.session.readOnly && <HeaderActions codebookId={codebook.id} />}
    </header>
  );
}

function HeaderActions({ codebookId }: { readonly codebookId: CodebookId }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const isCopy = useIsCopy();
  const telling = (work: Promise<void>): void => void work.catch((error: unknown) => workbench.tell(problemOf(error)));
  return (
    <>
      <BulkActions codebookId={codebookId} />
      {isCopy ? (
        <Button variant="primary" icon="file-export" onPress={() => telling(sendBack(workbench))}>
          {t('back.action')}
        </Button>
      ) : (
        <>
          <Button onPress={() => workbench.openDialog('review.sample', codebookId)}>{t('sample.draw')}</Button>
          <Button icon="file-import" onPress={() => telling(openReturned(workbench))}>
            {t('back.open')}
          </Button>
          <Button icon="file-export" onPress={() => workbench.openDialog('review.send', codebookId)}>
            {t('send.action')}
          </Button>
        </>
      )}
    </>
  );
}

/** What can be done with all entries at once, if it can: submit those that wait, approve those that are left. */
function BulkActions({ codebookId }: { readonly codebookId: CodebookId }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const me = useMe();
  const able = (act: WishedAct): readonly CodeId[] => codesInBook(state, codebookId).flatMap(({ id }) => (refusal(state, codebookId, id, act, me) === null ? [id] : []));
  const bookStatus = state.codebooks.get(codebookId)?.status;
  const toSubmit = able('submit');
  const toApprove = able('approve');
  const submitsBook = refusal(state, codebookId, null, 'submit', me) === null;
  const open = codesInBook(state, codebookId).filter(({ status }) => status !== 'approved' && status !== 'retired').length;
  const approvesAll = bookStatus === 'submitted' && open === toApprove.length && toApprove.length > 0;
  const run = (act: WishedAct, codes: readonly CodeId[], withBook: boolean): void =>
    void workbench.run(changeStatus, { codebookId, targets: [...codes, ...(withBook ? [null] : [])], act, text: '' });
  return (
    <>
      {toSubmit.length > 0 && <Button onPress={() => run('submit', toSubmit, submitsBook)}>{t('act.submitAll')}</Button>}
      {approvesAll && <Button onPress={() => run('approve', toApprove, true)}>{t('act.approveAll', { count: toApprove.length })}</Button>}
    </>
  );
}
