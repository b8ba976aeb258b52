import { useEffect, useRef, useState } from 'react';

import { LanguageControl, ThemeControl } from '#renderer/features/settings/index.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';

import { Brand } from './Brand.tsx';
import { NewProjectDialog } from './NewProjectDialog.tsx';
import { PersonButton } from './PersonButton.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { PrivacyNote } from './PrivacyNote.tsx';
import { ProjectList } from './ProjectList.tsx';
import { StartAction } from './StartAction.tsx';
import styles from './StartScreen.module.css';
import { startText } from './text.ts';

type Asking = 'new' | 'person' | 'person-for-sample' | null;

/** Where one is without a project: begin one, or go on with one. */
export function StartScreen() {
  const { projects, settings, notices, tell } = useDesk();
  const t = useText(startText);
  const person = useCell(settings.person);
  const work = useCell(projects.work);
  const [asking, setAsking] = useState<Asking>(null);
  const main = useRef<HTMLElement>(null);
  // Whoever comes back from a project has lost what had the focus there.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, []);

  const openDropped = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    if (!/\.(dyadtrace|dyadreview)$/i.test(file.name)) notices.show('error', t('file.notProject', { name: file.name }));
    else await projects.openFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const onDropFailed = (error: unknown): void => {
    if (error instanceof DOMException) notices.show('error', t('file.dropFailed'));
    else tell(problemOf(error));
  };

  return (
    <FileDrop label={t('file.drop')} className={styles.drop ?? ''} onFiles={(files) => void openDropped(files).catch(onDropFailed)} onError={onDropFailed}>
      <div className={styles.screen}>
        <header className={styles.top}>
          <PersonButton onPress={() => setAsking('person')} />
          <LanguageControl size="small" />
          <ThemeControl size="small" />
        </header>
        <main ref={main} tabIndex={-1} className={styles.main}>
          <section className={styles.begin} aria-label={t('actions.label')}>
            <Brand />
            <div className={styles.actions}>
              <StartAction icon="folder-new" isPrimary label={t('new')} hint={t('new.hint')} isDisabled={work !== null} onPress={() => setAsking('new')} />
              <StartAction
                icon="sparkles"
                label={t('sample')}
                hint={t('sample.hint')}
                isDisabled={work !== null}
                onPress={() => (person === null ? setAsking('person-for-sample') : void projects.openSample())}
              />
              <StartAction icon="folder-open" label={t('file')} hint={t('file.hint')} isDisabled={work !== null} onPress={() => void projects.chooseFile()} />
            </div>
            <PrivacyNote />
          </section>
          <ProjectList />
        </main>
      </div>
      {asking === 'new' && <NewProjectDialog onClose={() => setAsking(null)} />}
      {(asking === 'person' || asking === 'person-for-sample') && (
        <PersonDialog
          onClose={() => setAsking(null)}
          onSaved={() => {
            setAsking(null);
            if (asking === 'person-for-sample') void projects.openSample();
          }}
        />
      )}
    </FileDrop>
  );
}
