import { useEffect, useMemo } from 'react';

import { dossierOf } from '#shared/analysis/dossier.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { dyadWish } from '#renderer/frame/dyad-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Toolbar, ToolbarSpacer } from '#renderer/ui/Toolbar.tsx';

import styles from './DossierRoom.module.css';
import { DossierSheet } from './DossierSheet.tsx';
import { dossierView } from './dossier-view.ts';
import { exportDossier } from './export-dossier.ts';
import './print.css';
import { dossierText } from './text.ts';

const whole = (state: ProjectState): ProjectState => state;

/** The dossier of the dyad that was asked for, or shown last. */
export function DossierRoom() {
  const t = useText(dossierText);
  const workbench = useWorkbench();
  const state = useProject(whole);
  const view = dossierView(workbench);
  const wish = useCell(dyadWish(workbench));
  const last = useCell(view.dyadId);
  const at = useCell(asOfDay(workbench));
  const dyadId = wish ?? last;
  useEffect(() => {
    if (wish !== null && wish !== view.dyadId.get()) view.dyadId.set(wish);
  }, [wish, view]);
  const dossier = useMemo(() => (dyadId === null ? null : dossierOf(state, dyadId, at)), [state, dyadId, at]);
  const pick = (label: string) => (
    <Button icon="search" onPress={() => workbench.openDialog('dossier.pick')}>
      {label}
    </Button>
  );

  if (dyadId === null || dossier === null) {
    return (
      <section aria-label={t('room.title')} className={styles.nothing}>
        <EmptyState icon="link" title={t(dyadId === null ? 'empty.title' : 'gone.title')} action={pick(t('pick.first'))}>
          {t(dyadId === null ? 'empty.text' : 'gone.text')}
        </EmptyState>
      </section>
    );
  }
  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <div className={styles.tools}>
        <Toolbar label={t('room.title')}>
          {pick(t('pick.action'))}
          <ToolbarSpacer />
          <Button icon="print" onPress={() => window.print()}>
            {t('action.print')}
          </Button>
          <Button variant="primary" icon="download" onPress={() => void exportDossier(workbench, dyadId)}>
            {t('action.export')}
          </Button>
        </Toolbar>
      </div>
      <div className={styles.scroller}>
        <DossierSheet key={dyadId} dossier={dossier} />
      </div>
    </section>
  );
}
