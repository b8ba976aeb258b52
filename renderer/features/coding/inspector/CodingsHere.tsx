import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';

import { shortened } from '../actions/announce.ts';
import { codingText } from '../text.ts';
import styles from './CodingsHere.module.css';

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;
const codersOf = ({ coders }: ProjectState): ProjectState['coders'] => coders;

/** Every coding at this place, so that none hides another; one tab stop, arrow keys inside. */
export function CodingsHere({ codings, chosenId }: { readonly codings: readonly Coding[]; readonly chosenId: CodingId | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const codes = useProject(codesOf);
  const coders = useProject(codersOf);
  const coderId = useCell(workbench.session.coderId);
  if (codings.length === 0) return null;
  return (
    <section className={styles.here} aria-label={t('here.title', { count: codings.length })}>
      <h3 className={styles.heading}>{t('here.title', { count: codings.length })}</h3>
      <Toolbar label={t('here.list')} orientation="vertical" className={styles.list ?? ''}>
        {codings.map((coding) => {
          const code = codes.get(coding.codeId);
          const isChosen = coding.id === chosenId;
          return (
            <button
              key={coding.id}
              type="button"
              className={styles.coding}
              aria-pressed={isChosen}
              data-chosen={isChosen ? coding.id : undefined}
              onClick={() => workbench.chosenCoding.set(coding.id)}
            >
              <Dot color={code?.color ?? 'transparent'} />
              <span className={styles.name}>{code === undefined ? t('here.codeGone') : inLanguage(code.name, language)}</span>
              {coding.note !== '' && <Icon name="note" size={13} label={t('here.hasNote')} />}
              {coding.links.length > 0 && <Icon name="link" size={13} label={t('here.hasLinks', { count: coding.links.length })} />}
              <span className={styles.quote}>{shortened(coding.anchor.quote, 18)}</span>
              {coding.coderId !== coderId && <span className={styles.coder}>{coders.get(coding.coderId)?.name ?? ''}</span>}
            </button>
          );
        })}
      </Toolbar>
    </section>
  );
}
