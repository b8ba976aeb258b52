import { useCallback, useMemo } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { drawColumns } from '#renderer/ui/chart/bars/draw-columns.ts';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';

import styles from '../components/PicturesRoom.module.css';
import { usePictures } from '../components/use-pictures.ts';
import { DayControl } from '../controls/DayControl.tsx';
import { Figure } from '../frame/Figure.tsx';
import { picturesText } from '../text.ts';
import { degreesContentOf } from './degrees-content.ts';

/** px */
const paper = { width: 900, height: 520 };

/** How many connected dyads have which degree. */
export function DegreesPicture() {
  const t = useText(picturesText);
  const language = useLanguage();
  const { table } = usePictures();
  const { content, table: rows, withoutFigure, notConnected } = useMemo(() => degreesContentOf(table, language, t), [table, language, t]);
  const draw = useCallback((frame: ChartFrame) => drawColumns(content, frame), [content]);
  const number = new Intl.NumberFormat(language);
  return (
    <div className={styles.picture}>
      <Figure title={t('degrees.title')} draw={draw} table={rows} paperSize={paper} tools={<DayControl />} />
      <p className={styles.hint}>{t('degrees.hint', { notConnected: number.format(notConnected), withoutFigure: number.format(withoutFigure) })}</p>
    </div>
  );
}
