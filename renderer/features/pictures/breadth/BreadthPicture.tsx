import { useCallback, useMemo } from 'react';

import type { CityId } from '#shared/domain/ids.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { drawRowBars, readBarId, rowBarsHeight } from '#renderer/ui/chart/bars/draw-row-bars.ts';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import { paperLook } from '#renderer/ui/chart/chart-look.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import styles from '../components/PicturesRoom.module.css';
import { usePictures } from '../components/use-pictures.ts';
import { DayControl } from '../controls/DayControl.tsx';
import { Figure } from '../frame/Figure.tsx';
import { picturesText } from '../text.ts';
import { breadthContentOf } from './breadth-content.ts';

/** px */
const paperWidth = 900;
const tops = ['20', '30', '50', 'all'] as const;

/** Which cities have the most partners, in the own province and beyond. */
export function BreadthPicture() {
  const t = useText(picturesText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { table, view, change } = usePictures();
  const { content, table: rows } = useMemo(() => breadthContentOf(table, view.top, language, t), [table, view.top, language, t]);
  const draw = useCallback((frame: ChartFrame) => drawRowBars(content, frame), [content]);
  const top = tops.find((id) => id === String(view.top)) ?? 'all';
  return (
    <div className={styles.picture}>
      <Figure
        title={t('breadth.title')}
        draw={draw}
        table={rows}
        paperSize={{ width: paperWidth, height: rowBarsHeight(content, paperWidth, paperLook) }}
        heightFor={(width) => rowBarsHeight(content, width, paperLook)}
        onOpen={(id) => showExcerpts(workbench, { cityIds: [readBarId(id).row as CityId] })}
        tools={
          <>
            <SegmentedControl
              label={t('top.label')}
              size="small"
              value={top}
              segments={tops.map((id) => ({ id, label: id === 'all' ? t('top.all') : t('top.count', { count: Number(id) }) }))}
              onChange={(id) => change({ top: id === 'all' ? null : Number(id) })}
            />
            <DayControl />
          </>
        }
      />
      <p className={styles.hint}>{t('breadth.hint')}</p>
    </div>
  );
}
