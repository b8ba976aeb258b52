import { memoSubjectName } from '#shared/analysis/memo-subject-name.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { memoWords } from '#shared/formats/memo-words.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Link } from '#renderer/ui/Link.tsx';

import { goToSubject, hasPlace } from './go-to-subject.ts';
import { subjectIcons } from './subject-icons.ts';
import styles from './SubjectLine.module.css';

export interface SubjectLineProps {
  readonly about: MemoSubject;
  /** What it was about before that was deleted, or blank. */
  readonly formerly: string;
  /** Whether it leads there. */
  readonly isLink: boolean;
}

const whole = (state: ProjectState): ProjectState => state;

/** What a memo is about: its kind and its name. */
export function SubjectLine({ about, formerly, isLink }: SubjectLineProps) {
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const words = memoWords[language];
  const name = memoSubjectName(state, about, language);
  return (
    <span className={styles.line}>
      <Icon name={subjectIcons[about.kind]} size={14} />
      <span className={styles.kind}>{words.kinds[about.kind]}</span>
      {isLink && hasPlace(about) ? <Link onPress={() => goToSubject(workbench, about)}>{name}</Link> : <span className={styles.name}>{name}</span>}
      {formerly !== '' && <span className={styles.kind}>{words.formerly(formerly)}</span>}
    </span>
  );
}
