import { useCallback, useMemo, useState } from 'react';

import { cityOrders } from '#shared/analysis/city-order.ts';
import { dyadMeasureNames, type DyadValueName, numericDyadAttributes } from '#shared/analysis/dyad-values.ts';
import { type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { ChosenDyad } from '../components/ChosenDyad.tsx';
import styles from '../components/PicturesRoom.module.css';
import { usePictures } from '../components/use-pictures.ts';
import { DayControl } from '../controls/DayControl.tsx';
import { HandOrder } from '../controls/HandOrder.tsx';
import { Figure } from '../frame/Figure.tsx';
import { picturesText } from '../text.ts';
import { drawMatrix } from './draw-matrix.ts';
import { matrixContentOf } from './matrix-content-of.ts';

/** px on paper: a page where provinces are named; by any other order as large as naming every city takes, up to so many. */
const pageSide = 900;
const paperPitch = 13;
const namedLimit = 200;
const manyMarks = 20_000;

/** The dyad of a cell, whichever way round; null on the diagonal. */
function dyadOfCell(id: string): DyadId | null {
  const [one = '', other = ''] = id.split('~');
  return one === other ? null : dyadOf(one as CityId, other as CityId);
}

/** The matrix of dyads as a heat map. */
export function MatrixPicture() {
  const t = useText(picturesText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { state, table, view, change } = usePictures();
  const [cell, setCell] = useState<string | null>(null);
  const attributes = useMemo(() => numericDyadAttributes(state), [state]);
  const options = [...dyadMeasureNames.map((name) => ({ id: name as DyadValueName, label: t(`measure.${name}`) })), ...attributes.map(({ name }) => ({ id: `attribute/${name}` as const, label: name }))];
  // The attribute that was looked at last may be gone.
  const value = options.some(({ id }) => id === view.value) ? view.value : 'degree';
  const { content, table: rows } = useMemo(
    () => matrixContentOf(state, table, { order: view.order, byHand: view.byHand, value }, language, t),
    [state, table, view.order, view.byHand, value, language, t],
  );
  const draw = useCallback((frame: ChartFrame) => drawMatrix(content, frame), [content]);
  const count = content.cities.length;
  const side = view.order === 'province' ? pageSide : Math.max(pageSide, Math.min(count, namedLimit) * paperPitch + 160);
  const number = new Intl.NumberFormat(language);
  const dyadId = cell === null ? null : dyadOfCell(cell);
  const open = (id: string): void => {
    const dyad = dyadOfCell(id);
    if (dyad !== null) openDyad(workbench, dyad);
  };
  return (
    <div className={styles.picture}>
      <div className={styles.beside} data-beside={view.order === 'hand' ? true : undefined}>
        <Figure
          title={t('matrix.title', { measure: content.measureLabel })}
          draw={draw}
          table={rows}
          paperSize={{ width: side, height: side + 60 }}
          renderer={count * count > manyMarks ? 'canvas' : 'svg'}
          zoomAxes="both"
          currentId={cell}
          onCurrentChange={setCell}
          rowOf={(id) => dyadOfCell(id) ?? id}
          onOpen={open}
          tools={
            <>
              <Select<DyadValueName> label={t('measure.label')} labelHidden value={value} options={options} onChange={(next) => change({ value: next })} />
              <SegmentedControl label={t('order.label')} size="small" value={view.order} segments={cityOrders.map((id) => ({ id, label: t(`order.${id}`) }))} onChange={(order) => change({ order })} />
              {/* The order by breadth is that of the day, too. */}
              {(value === 'degree' || view.order === 'breadth') && <DayControl />}
            </>
          }
        />
        {view.order === 'hand' && <HandOrder cities={content.cities} onChange={(byHand) => change({ byHand })} />}
      </div>
      <ChosenDyad state={state} table={table} dyadId={dyadId} hint={t(rows.rows.length === 0 ? 'matrix.none' : 'matrix.hint', { cities: number.format(count), dyads: number.format(table.index.size), shown: number.format(rows.rows.length) })} />
    </div>
  );
}
