import { type DyadTable } from '#shared/analysis/dyad-table.ts';
import { placeOfDyad } from '#shared/analysis/dyad-index.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { picturesText } from '../text.ts';
import styles from './PicturesRoom.module.css';

interface ChosenDyadProps {
  readonly state: ProjectState;
  readonly table: DyadTable;
  readonly dyadId: DyadId | null;
  /** Said where nothing is chosen. */
  readonly hint: string;
}

/** The dyad that is chosen in picture or table: what is known of it in one line, its dossier, its passages. */
export function ChosenDyad({ state, table, dyadId, hint }: ChosenDyadProps) {
  const t = useText(picturesText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const place = dyadId === null ? -1 : placeOfDyad(table.index, dyadId);
  if (dyadId === null || place < 0) return <p className={styles.hint}>{hint}</p>;
  const { measures, tallies, forces } = table;
  const codings = tallies.codings[place] ?? 0;
  const agreements = measures.agreements[place] ?? 0;
  return (
    <div className={styles.chosen}>
      <strong>{dyadName(state, dyadId, language)}</strong>
      <span>
        {agreements === 0
          ? t('chosen.notConnected')
          : measures.withoutFigure[place] === agreements
            ? t('chosen.noFigure', { count: agreements })
            : t('chosen.degree', { count: agreements, items: measures.items[place] ?? 0 })}
      </span>
      <span>{t('chosen.codings', { count: codings })}</span>
      {forces !== null && (forces.positive[place] ?? 0) + (forces.resistance[place] ?? 0) > 0 && <span>{t('chosen.forces', { positive: forces.positive[place] ?? 0, resistance: forces.resistance[place] ?? 0 })}</span>}
      <Button size="small" variant="secondary" onPress={() => openDyad(workbench, dyadId)}>
        {t('chosen.open')}
      </Button>
      <Button size="small" variant="secondary" isDisabled={codings === 0} onPress={() => showExcerpts(workbench, { dyadIds: [dyadId] })}>
        {t('chosen.passages')}
      </Button>
    </div>
  );
}
