import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk, useLanguage } from '#renderer/frame/react.tsx';
import { Spinner } from '#renderer/ui/Spinner.tsx';

import styles from './ProjectWorkStatus.module.css';
import { startText } from './text.ts';

/** What is being done with a project just now, and how far it has come. Nothing while the person is asked something. */
export function ProjectWorkStatus() {
  const { projects } = useDesk();
  const t = useText(startText);
  const language = useLanguage();
  const work = useCell(projects.work);
  const isAsking = useCell(projects.question) !== null;
  return (
    <div className={styles.place} role="status">
      {work !== null && !isAsking && (
        <span className={styles.work}>
          <Spinner />
          {t(`work.${work.kind}`)}
          {work.fraction !== null && (
            // Not spoken: a number that changes all the time would never let the voice finish.
            <span className={styles.fraction} aria-hidden>
              {new Intl.NumberFormat(language, { style: 'percent' }).format(work.fraction)}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
