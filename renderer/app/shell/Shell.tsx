import { useEffect, useMemo, useRef } from 'react';

import { projectName } from '#renderer/app/workbench/project-name.ts';
import { isReviewCopy, roomsOf, roomsShown } from '#renderer/app/commands/command-registry.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import type { Feature } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { CrashBoundary } from './CrashBoundary.tsx';
import { DialogHost } from './DialogHost.tsx';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx';
import { SaveFailureBanner } from './SaveFailureBanner.tsx';
import styles from './Shell.module.css';

/** An open project: header, rail of rooms, the room one is in, and the dialog that is open. */
export function Shell({ features }: { readonly features: readonly Feature[] }) {
  const workbench = useWorkbench();
  const language = useLanguage();
  const t = useText(appText);
  const rooms = useMemo(() => roomsOf(features), [features]);
  const { room: roomId } = useCell(workbench.place);
  // Another project is another shell: what is open stays what it is.
  const shown = useMemo(() => roomsShown(features, isReviewCopy(workbench)), [features, workbench]);
  const room = shown.find(({ id }) => id === roomId) ?? shown[0];
  const project = useProject(projectName);
  const main = useRef<HTMLElement>(null);
  const shownRoom = useRef(room?.id);

  useEffect(() => {
    document.title = t('title.project', { project });
  }, [project, t, language]);

  // What had the focus at the start screen is gone; the keyboard goes on from the room.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, []);

  // Whoever goes to another room is there with the keyboard too, unless the room has put the focus somewhere itself.
  useEffect(() => {
    if (shownRoom.current === room?.id) return;
    shownRoom.current = room?.id;
    if (!(main.current?.contains(document.activeElement) ?? false)) main.current?.focus();
  }, [room?.id]);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('shell.skip')}
      </a>
      <Header />
      <Rail rooms={rooms} shown={shown} current={room?.id ?? null} />
      <div className={styles.body}>
        {workbench.session.readOnly && <ReadOnlyBanner />}
        <SaveFailureBanner />
        <main id="main" ref={main} tabIndex={-1} className={styles.main} aria-label={room?.label(workbench) ?? t('shell.noRoom')}>
          <CrashBoundary key={room?.id ?? ''}>{room === undefined ? <EmptyState title={t('shell.noRoom')} /> : <room.Component />}</CrashBoundary>
        </main>
      </div>
      <DialogHost features={features} />
    </div>
  );
}
