import { useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import type { ProjectLine } from '#renderer/frame/desk.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { DeleteProjectDialog } from './DeleteProjectDialog.tsx';
import styles from './ProjectList.module.css';
import { ProjectRow } from './ProjectRow.tsx';
import { startText } from './text.ts';

/** The projects of this machine, the last opened first. */
export function ProjectList() {
  const { projects } = useDesk();
  const t = useText(startText);
  const list = useCell(projects.list);
  const [leaving, setLeaving] = useState<ProjectLine | null>(null);
  return (
    <section className={styles.projects} aria-labelledby="project-list">
      <h2 id="project-list" className={styles.title}>
        {t('list')}
      </h2>
      {list.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState icon="folder-open" title={t('list.empty')}>
            {t('list.emptyHint')}
          </EmptyState>
        </div>
      ) : (
        <ul className={styles.list}>
          {list.map((line) => (
            <ProjectRow key={line.id} line={line} onDelete={() => setLeaving(line)} />
          ))}
        </ul>
      )}
      {leaving !== null && <DeleteProjectDialog line={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}
