import { type ReactNode, useState } from 'react';

import type { Bilingual } from '#shared/domain/bilingual.ts';
import { reply, settleThread } from '#shared/domain/operations/comment-operations.ts';
import type { ReviewComment } from '#shared/domain/review-comment.ts';
import type { ReviewThread } from '#shared/domain/review-thread.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { reviewText } from '../text.ts';
import { useMoment } from '../use-moment.ts';
import { usePersonName } from '../use-review.ts';
import { ProposalView } from './ProposalView.tsx';
import styles from './Threads.module.css';

const said = { resolve: 'line.resolve', reopen: 'line.reopen', accept: 'line.accept', refuse: 'line.refuse' } as const;

/** A remark with what was answered to it. */
export function ThreadView({ thread, present }: { readonly thread: ReviewThread; readonly present: Bilingual | null }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const nameOf = usePersonName();
  const [answer, setAnswer] = useState<string | null>(null);
  const { first, rest, isResolved } = thread;
  const send = async (): Promise<void> => {
    if (answer !== null && (await workbench.run(reply, { id: first.id, text: answer })) !== null) setAnswer(null);
  };
  return (
    <section className={styles.thread} data-resolved={isResolved} aria-label={t('thread.label', { who: nameOf(first.coderId) })}>
      <Line line={first} aside={isResolved && <Badge tone="success">{t('thread.resolved')}</Badge>} />
      {first.proposal !== null && <ProposalView thread={thread} present={present} />}
      {rest.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {answer !== null && (
        <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void send())}>
          <TextField label={t('thread.replyText')} multiline rows={2} autoFocus value={answer} onChange={setAnswer} maxLength={20_000} />
          <div className={styles.actions}>
            <Button size="small" onPress={() => setAnswer(null)}>
              {t('remark.cancel')}
            </Button>
            <Button size="small" variant="primary" type="submit" isDisabled={answer.trim() === ''}>
              {t('remark.send')}
            </Button>
          </div>
        </form>
      )}
      {answer === null && !workbench.session.readOnly && (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" onPress={() => setAnswer('')}>
            {t('thread.reply')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void workbench.run(settleThread, { id: first.id, act: isResolved ? 'reopen' : 'resolve' })}>
            {isResolved ? t('thread.reopen') : t('thread.resolve')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ line, aside }: { readonly line: ReviewComment; readonly aside?: ReactNode }) {
  const t = useText(reviewText);
  const nameOf = usePersonName();
  const moment = useMoment();
  const who = nameOf(line.coderId);
  const act = line.act in said ? said[line.act as keyof typeof said] : null;
  return (
    <div className={styles.line}>
      <p className={styles.who}>
        <strong>{act === null ? who : t(act, { who })}</strong>
        <time dateTime={line.createdAt}>{moment(line.createdAt)}</time>
        {aside}
      </p>
      {line.text !== '' && <p className={styles.text}>{line.text}</p>}
    </div>
  );
}
