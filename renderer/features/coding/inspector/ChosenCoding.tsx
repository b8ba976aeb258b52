import { inLanguage } from '#shared/domain/bilingual.ts';
import { isToCheck } from '#shared/domain/code-check.ts';
import { pathOf } from '#shared/domain/code-tree.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { confirmCodings } from '#shared/domain/operations/confirm-codings.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { MemoButton } from '#renderer/features/memos/index.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { deleteChosen, mayChange, weigh } from '../actions/edit-chosen.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';
import { CodeDefinition } from './CodeDefinition.tsx';
import { CodingLinks } from './CodingLinks.tsx';
import { EndsToolbar } from './EndsToolbar.tsx';
import { NoteField } from './NoteField.tsx';

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;
const codersOf = ({ coders }: ProjectState): ProjectState['coders'] => coders;

/** `none` stands for no weight: segments need an id. */
const weights = ['none', '1', '2', '3', '4', '5'] as const;
type WeightId = (typeof weights)[number];

/** Everything about the chosen coding, and what can be changed of it. */
export function ChosenCoding({ coding }: { readonly coding: Coding }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const codes = useProject(codesOf);
  const coders = useProject(codersOf);
  const code = codes.get(coding.codeId);
  const isMine = mayChange(workbench, coding);
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(coding.createdAt));
  const weightId = (weights.find((id) => id === String(coding.weight)) ?? 'none') satisfies WeightId;

  return (
    <section className={styles.chosen} aria-label={t('chosen.title')} data-coding={coding.id}>
      <header className={styles.head}>
        <Dot color={code?.color ?? 'transparent'} size={12} />
        <div className={styles.names}>
          <h3 className={styles.code}>{code === undefined ? t('here.codeGone') : inLanguage(code.name, language)}</h3>
          {code !== undefined && code.parentId !== null && (
            <p className={styles.path}>
              {pathOf({ codes }, code.id)
                .slice(0, -1)
                .map(({ name }) => inLanguage(name, language))
                .join(' › ')}
            </p>
          )}
        </div>
        {isMine && (
          <Button size="small" variant="quiet" icon="replace" onPress={() => workbench.openDialog('coding.recode')}>
            {t('chosen.recode')}
          </Button>
        )}
      </header>
      {code !== undefined && <CodeDefinition code={code} />}
      {code !== undefined && isToCheck(coding, code) && (
        <Banner
          tone="warning"
          action={
            isMine && (
              <Button size="small" icon="check" onPress={() => void workbench.run(confirmCodings, { codings: [{ transcriptId: coding.transcriptId, codingId: coding.id }] })}>
                {t('chosen.confirm')}
              </Button>
            )
          }
        >
          {t('chosen.toCheck')}
        </Banner>
      )}
      <blockquote className={styles.quote}>{coding.anchor.quote}</blockquote>
      {isMine && <EndsToolbar coding={coding} />}
      <CodingLinks coding={coding} isMine={isMine} />
      <div className={styles.weight}>
        <span className={styles.label}>{t('chosen.weight')}</span>
        {isMine ? (
          <SegmentedControl<WeightId>
            label={t('chosen.weight')}
            size="small"
            segments={weights.map((id) => ({ id, label: id === 'none' ? t('chosen.noWeight') : id }))}
            value={weightId}
            onChange={(id) => void weigh(workbench, coding, id === 'none' ? null : Number(id))}
          />
        ) : (
          <span>{coding.weight ?? t('chosen.noWeight')}</span>
        )}
      </div>
      <NoteField key={coding.id} coding={coding} isMine={isMine} />
      <footer className={styles.foot}>
        <span>{t('chosen.made', { coder: coders.get(coding.coderId)?.name ?? '', at: made })}</span>
        <MemoButton about={{ kind: 'coding', id: coding.id }} />
        {isMine && <IconButton icon="trash" size="small" label={t('command.delete')} shortcut="Delete" onPress={() => void deleteChosen(workbench)} />}
      </footer>
      {!isMine && <p className={styles.notMine}>{t(workbench.session.readOnly ? 'chosen.readOnly' : 'chosen.notYours')}</p>}
    </section>
  );
}
