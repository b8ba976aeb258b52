import { useCallback, useMemo, useState } from 'react';

import { cityLevels } from '#shared/analysis/city-levels.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { Level } from '#shared/domain/link.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { drawRowBars, readBarId, rowBarsHeight } from '#renderer/ui/chart/bars/draw-row-bars.ts';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import { paperLook } from '#renderer/ui/chart/chart-look.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import styles from '../components/PicturesRoom.module.css';
import { usePictures } from '../components/use-pictures.ts';
import { Figure } from '../frame/Figure.tsx';
import { picturesText } from '../text.ts';
import { AbsenceList } from './AbsenceList.tsx';
import { levelThemes, themeGroups } from './level-themes.ts';
import { absenceSuffix, levelsContentOf } from './levels-content.ts';

/** px */
const paperWidth = 1100;

/** Where is it marked and where is the hole: by level and city, each count a step from its passages. */
export function LevelsPicture() {
  const t = useText(picturesText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { state, view, change } = usePictures();
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = themeGroups[view.theme];
  const counts = useMemo(() => cityLevels(state, groups), [state, groups]);
  const { content, table } = useMemo(() => levelsContentOf(state, counts, view.theme, language, t), [state, counts, view.theme, language, t]);
  const draw = useCallback((frame: ChartFrame) => drawRowBars(content, frame), [content]);
  const bar = chosen === null ? null : readBarId(chosen);
  const absences = bar?.key.endsWith(absenceSuffix) === true ? (counts.cities.find(({ cityId }) => cityId === bar.row)?.cells[bar.panel as Level]?.hole?.absences ?? []) : [];
  const open = (id: string): void => {
    const { row, panel, key } = readBarId(id);
    const group = groups.find((one) => one.id === key);
    // No passage stands behind a record of absence: what was looked for is listed under the picture.
    if (group !== undefined) showExcerpts(workbench, { cityIds: [row as CityId], levels: [panel as Level], codeIds: [group.codeId] });
  };
  const themes = (
    <SegmentedControl label={t('theme.label')} size="small" value={view.theme} segments={levelThemes.map((id) => ({ id, label: t(`theme.${id}`) }))} onChange={(theme) => change({ theme })} />
  );
  return (
    <div className={styles.picture}>
      {content.rows.length === 0 ? (
        <div className={styles.nothing}>
          {themes}
          <EmptyState icon="layers" title={t('levels.empty')}>
            {t('levels.emptyHow')}
          </EmptyState>
        </div>
      ) : (
        <Figure
          title={t(`theme.${view.theme}.title`)}
          draw={draw}
          table={table}
          paperSize={{ width: paperWidth, height: rowBarsHeight(content, paperWidth, paperLook) }}
          heightFor={(width) => rowBarsHeight(content, width, paperLook)}
          currentId={chosen}
          onCurrentChange={setChosen}
          onOpen={open}
          tools={themes}
        />
      )}
      {absences.length > 0 ? <AbsenceList state={state} absences={absences} /> : <p className={styles.hint}>{[t('levels.hint', { count: counts.withoutLevel }), ...(groups.some(({ takesAbsences }) => takesAbsences) ? [t('levels.hintAbsences')] : [])].join(' ')}</p>}
    </div>
  );
}
