import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';

import { verdictsOn } from '#shared/analysis/review-rates.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { notSupervisor } from '#shared/domain/operations/review-rules.ts';
import { giveVerdict } from '#shared/domain/operations/sample-operations.ts';
import type { Sample } from '#shared/domain/sample.ts';
import type { Verdict } from '#shared/domain/verdict.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx';

import { Wording } from '../entries/Wording.tsx';
import { reviewText } from '../text.ts';
import { useMe, usePersonName, useWholeProject } from '../use-review.ts';
import { PassageInContext } from './PassageInContext.tsx';
import { sampledPassages } from './sampled-passages.ts';
import styles from './SampleWalk.module.css';

const answers = ['agree', 'disagree', 'unclear'] as const;

/** Goes through a sample passage by passage: does the code fit? By keyboard: 1, 2, 3, the arrows, R. */
export function SampleWalk({ sample }: { readonly sample: Sample }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const me = useMe();
  const nameOf = usePersonName();
  const room = useRef<HTMLDivElement>(null);
  const reasonInput = useRef<HTMLInputElement>(null);
  const passages = useMemo(() => sampledPassages(state, sample), [state, sample]);
  const verdicts = useMemo(() => verdictsOn(state, sample.id), [state, sample]);
  const mine = (codingId: Verdict['codingId'] | undefined): Verdict | undefined => (codingId === undefined ? undefined : verdicts.get(codingId)?.find(({ coderId }) => coderId === me));
  const [at, setAt] = useState(() => Math.max(0, passages.findIndex(({ codingId }) => mine(codingId) === undefined)));
  const passage = passages[Math.min(at, passages.length - 1)];
  const present = mine(passage?.codingId);
  /** Verdicts that are being saved. */
  const [given, setGiven] = useState<ReadonlyMap<Verdict['codingId'], Verdict['answer']>>(new Map());
  const [reason, setReason] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const answerNow = (passage && given.get(passage.codingId)) ?? present?.answer;
  const shownReason = reason !== null && reason.of === passage?.codingId ? reason.text : (present?.reason ?? '');
  const mayJudge = notSupervisor(state, me) === null && !workbench.session.readOnly;
  useEffect(() => room.current?.focus(), []);

  const move = (by: number): void => {
    setAt((now) => Math.max(0, Math.min(passages.length - 1, now + by)));
    room.current?.focus();
  };
  const judge = async (answer: Verdict['answer'], advances: boolean): Promise<void> => {
    if (passage === undefined || passage.found === null || !mayJudge) return;
    const { codingId } = passage;
    // At once, not when it is saved: the next key is meant for the next passage, however fast it comes.
    setGiven((before) => new Map(before).set(codingId, answer));
    if (advances && answer === 'agree' && present === undefined) move(1);
    if ((await workbench.run(giveVerdict, { sampleId: sample.id, codingId, answer, reason: shownReason })) === null) setAt(at);
    setGiven((before) => new Map([...before].filter(([id]) => id !== codingId)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = answers[Number(event.key) - 1];
    if (answer !== undefined) void judge(answer, true);
    else if (event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowLeft') move(-1);
    else if (event.key.toLowerCase() === 'r') reasonInput.current?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A reason is kept as soon as one leaves its field, however that is.
  const keepReason = (): void => {
    if (answerNow !== undefined && shownReason !== (present?.reason ?? '')) void judge(answerNow, false);
  };
  const done = passages.filter(({ codingId }) => mine(codingId) !== undefined).length;
  const others = (passage === undefined ? [] : (verdicts.get(passage.codingId) ?? [])).filter(({ coderId }) => coderId !== me);
  return (
    <div ref={room} className={styles.walk} tabIndex={-1} role="group" aria-label={t('walk.label')} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button size="small" icon="chevron-left" isDisabled={at === 0} onPress={() => move(-1)}>
          {t('walk.previous')}
        </Button>
        <p className={styles.progress} role="status">
          {t('walk.progress', { at: Math.min(at, passages.length - 1) + 1, count: passages.length, done })}
        </p>
        <Button size="small" iconAfter="chevron-right" isDisabled={at >= passages.length - 1} onPress={() => move(1)}>
          {t('walk.next')}
        </Button>
      </div>
      {!mayJudge && <Banner tone="info">{t('walk.onlySupervisor')}</Banner>}
      {passage === undefined || passage.found === null ? (
        <p>{t('walk.gone')}</p>
      ) : (
        <>
          <section className={styles.code}>
            <h2 className={styles.question}>
              <Dot color={passage.found.code.color} /> {t('walk.question', { code: inLanguage(passage.found.code.name, language) })}
            </h2>
            <Wording wording={passage.found.code.definition.brief} />
          </section>
          <PassageInContext key={passage.codingId} coding={passage.found.coding} />
          <div className={styles.answers}>
            {answers.map((answer, index) => (
              <ToggleButton
                key={answer}
                label={t(`walk.${answer}`)}
                shortcut={String(index + 1)}
                isSelected={answerNow === answer}
                {...(mayJudge ? {} : { isDisabled: true })}
                onChange={() => void judge(answer, true)}
              />
            ))}
          </div>
          {mayJudge && (
            <form onSubmit={(event) => (event.preventDefault(), answerNow !== undefined && move(1))}>
              <TextField label={t('walk.reason')} inputRef={reasonInput} value={shownReason} onBlur={keepReason} onChange={(text) => setReason({ of: passage.codingId, text })} maxLength={2000} />
            </form>
          )}
          {others.map((verdict) => (
            <p key={verdict.id} className={styles.other}>
              {t('walk.others', { who: nameOf(verdict.coderId), answer: t(`walk.${verdict.answer}`) })} {verdict.reason}
            </p>
          ))}
        </>
      )}
      <p className={styles.keys}>{t('walk.keys')}</p>
    </div>
  );
}
