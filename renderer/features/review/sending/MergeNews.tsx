import { inLanguage } from '#shared/domain/bilingual.ts';
import { codesInBook } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { MergeConflict, MergePlan } from '#shared/domain/merge-plan.ts';
import { isStatusAct, statusAfter } from '#shared/domain/review-act.ts';
import type { ReviewComment } from '#shared/domain/review-comment.ts';
import type { ReturnedReview } from '#shared/domain/returned-review.ts';
import { statusWords } from '#shared/formats/status-words.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';

import { fieldLabel } from '../field-label.ts';
import { reviewText } from '../text.ts';
import { useWholeProject } from '../use-review.ts';
import styles from './Sending.module.css';

interface MergeNewsProps {
  readonly plan: MergePlan;
  readonly returned: ReturnedReview;
}

/** What a returned review brings, and where it meets what was done here meanwhile. */
export function MergeNews({ plan, returned }: MergeNewsProps) {
  const t = useText(reviewText);
  const { lines, verdicts, signOffs, statuses, conflicts } = plan;
  const stateNames = statusWords[useLanguage()];
  const nameOf = useEntryName();
  const lineText = useLineText(returned);
  const conflictText = useConflictText();
  const inTreeOrder = useTreeOrder();
  // What a change of state comes to is told below; here only what somebody said with it.
  const said = lines.filter(({ act, text }) => !isStatusAct(act) || text !== '');
  const tally = (answer: string): number => verdicts.filter((verdict) => verdict.answer === answer).length;
  return (
    <div className={styles.merge}>
      {conflicts.length > 0 && (
        <section className={styles.conflicts}>
          <h3>{t('merge.conflicts', { count: conflicts.length })}</h3>
          <p>{t('merge.kept')}</p>
          <ul>
            {conflicts.map((conflict, index) => (
              <li key={index}>{conflictText(conflict)}</li>
            ))}
          </ul>
        </section>
      )}
      {said.length > 0 && (
        <section>
          <h3>{t('merge.lines', { count: said.length })}</h3>
          <ul>
            {said.map((line) => (
              <li key={line.id}>
                {lineText(line)}
                {line.text !== '' && <span className={styles.text}>{line.text}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {verdicts.length > 0 && <h3>{t('merge.verdicts', { count: verdicts.length, agree: tally('agree'), disagree: tally('disagree'), unclear: tally('unclear') })}</h3>}
      {signOffs.length > 0 && <h3>{t('merge.signOffs', { count: signOffs.length, names: signOffs.map(({ name }) => name).join('、') })}</h3>}
      {statuses.length > 0 && (
        <section>
          <h3>{t('merge.statuses', { count: statuses.length })}</h3>
          <ul>
            {inTreeOrder(statuses).map(({ codeId, from, to }) => (
              <li key={codeId ?? ''}>{t('merge.status', { name: nameOf(codeId), from: stateNames[from], to: stateNames[to] })}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Puts what is about entries in their order in the tree, the codebook as a whole first. */
function useTreeOrder(): <About extends { readonly codeId: CodeId | null }>(list: readonly About[]) => readonly About[] {
  const state = useWholeProject();
  return (list) => {
    const places = new Map([...state.codebooks.values()].flatMap(({ id }) => codesInBook(state, id)).map(({ id }, place) => [id, place]));
    const placeOf = (codeId: CodeId | null): number => (codeId === null ? -1 : (places.get(codeId) ?? places.size));
    return [...list].sort((a, b) => placeOf(a.codeId) - placeOf(b.codeId));
  };
}

/** The name of an entry; of the codebook as a whole for null. */
function useEntryName(): (codeId: CodeId | null) => string {
  const t = useText(reviewText);
  const language = useLanguage();
  const { codes } = useWholeProject();
  return (codeId) => {
    const code = codeId === null ? undefined : codes.get(codeId);
    return code === undefined ? t('list.whole') : inLanguage(code.name, language);
  };
}

function useLineText({ coders }: ReturnedReview): (line: ReviewComment) => string {
  const t = useText(reviewText);
  const nameOf = useEntryName();
  const state = useWholeProject();
  return ({ act, codeId, field, coderId, proposal }) => {
    const who = (coders.find(({ id }) => id === coderId) ?? state.coders.get(coderId))?.name ?? t('someone');
    if (act === 'remark') return `${nameOf(codeId)} · ${fieldLabel(t, field)}${proposal === null ? '' : ` · ${t('thread.proposes')}`}`;
    return `${nameOf(codeId)} · ${t(`line.${act}`, { who })}`;
  };
}

function useConflictText(): (conflict: MergeConflict) => string {
  const t = useText(reviewText);
  const stateNames = statusWords[useLanguage()];
  const nameOf = useEntryName();
  return (conflict) => {
    switch (conflict.kind) {
      case 'status': {
        const { act, codeId } = conflict.line;
        const asked = isStatusAct(act) ? stateNames[statusAfter[act]] : '';
        return t('merge.conflict.status', { name: nameOf(codeId), asked, kept: stateNames[conflict.kept] });
      }
      case 'wording':
        return t('merge.conflict.wording', { name: nameOf(conflict.line.codeId) });
      case 'revisionGone':
        return t('merge.conflict.revisionGone', { name: conflict.signOff.name });
      case 'entryGone':
      case 'threadGone':
      case 'sampleGone':
        return t(`merge.conflict.${conflict.kind}`);
    }
  };
}
