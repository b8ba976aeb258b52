import { type ReactNode, useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chart } from '#renderer/ui/chart/Chart.tsx';
import type { DrawChart } from '#renderer/ui/chart/chart-drawing.ts';
import type { ChartRenderer, ChartSize } from '#renderer/ui/chart/chart-engine.ts';
import { type ChartZoom, isWhole, wholeChart, type ZoomAxes, zoomBy } from '#renderer/ui/chart/chart-zoom.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { picturesText } from '../text.ts';
import styles from './Figure.module.css';
import { FigureTable } from './FigureTable.tsx';
import type { PictureTable } from './picture-table.ts';
import { pictureFormats, savePicture } from './save-picture.ts';

export interface FigureProps {
  /** What the picture shows: its spoken name, the title inside an exported file, and the name that file is offered under. */
  readonly title: string;
  readonly draw: DrawChart;
  /** The numbers that the picture draws, row by row. */
  readonly table: PictureTable;
  /** px: how large the picture is on paper. */
  readonly paperSize: ChartSize;
  /** Draws the picture for paper where that is not as for the screen: labels that only a zoom has room for, say. */
  readonly drawForPaper?: DrawChart;
  readonly renderer?: ChartRenderer;
  readonly zoomAxes?: ZoomAxes;
  readonly heightFor?: (width: number, zoom: ChartZoom) => number;
  /** Shared by picture and table, by the id of a mark; left out, the figure keeps it itself. */
  readonly currentId?: string | null;
  readonly onCurrentChange?: (id: string) => void;
  readonly onOpen?: (id: string) => void;
  /** The row of the table that says the same as a mark, where that has another id. */
  readonly rowOf?: (markId: string) => string;
  /** Further tools, at the start of the line over the picture. */
  readonly tools?: ReactNode;
}

/** A picture with what belongs to each: its numbers as a table, zoom, and a way to save it as SVG or PNG. Fills its parent. */
export function Figure({
  title, draw, table, paperSize, drawForPaper = draw, renderer = 'svg', zoomAxes = 'none', heightFor, currentId, onCurrentChange, onOpen, rowOf, tools,
}: FigureProps) {
  const t = useText(picturesText);
  const workbench = useWorkbench();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [zoom, setZoom] = useState(wholeChart);
  const [ownId, setOwnId] = useState<string | null>(null);
  const shared = {
    currentId: currentId === undefined ? ownId : currentId,
    onCurrentChange: (id: string) => {
      setOwnId(id);
      onCurrentChange?.(id);
    },
    ...(onOpen === undefined ? {} : { onOpen }),
  };
  return (
    <div className={styles.figure}>
      <div className={styles.tools}>
        {tools}
        <span className={styles.space} />
        {view === 'picture' && zoomAxes !== 'none' && (
          <>
            <IconButton label={t('zoom.in')} icon="plus" onPress={() => setZoom(zoomBy(zoom, zoomAxes, 1 / 1.5))} />
            <IconButton label={t('zoom.out')} icon="minus" isDisabled={isWhole(zoom)} onPress={() => setZoom(zoomBy(zoom, zoomAxes, 1.5))} />
            <IconButton label={t('zoom.all')} icon="maximize" isDisabled={isWhole(zoom)} onPress={() => setZoom(wholeChart)} />
          </>
        )}
        <SegmentedControl
          label={t('view.label')}
          size="small"
          value={view}
          segments={[{ id: 'picture', label: t('view.picture'), icon: 'eye' }, { id: 'table', label: t('view.table'), icon: 'table' }]}
          onChange={setView}
        />
        <MenuTrigger>
          <Button size="small" variant="secondary" icon="download">{t('save.button')}</Button>
          <Menu>
            {pictureFormats.map((format) => (
              <MenuItem key={format} label={t(`save.${format}`)} onAction={() => void savePicture(workbench, { draw: drawForPaper, size: paperSize, title }, format)} />
            ))}
          </Menu>
        </MenuTrigger>
      </div>
      <div className={styles.body} data-scrolls={view === 'picture' && heightFor !== undefined ? true : undefined}>
        {view === 'table' ? (
          <FigureTable label={title} table={table} {...shared} currentId={shared.currentId === null || rowOf === undefined ? shared.currentId : rowOf(shared.currentId)} />
        ) : (
          <Chart
            label={title}
            instructions={t(zoomAxes === 'none' ? 'how.plain' : 'how.zoom')}
            draw={draw}
            renderer={renderer}
            zoomAxes={zoomAxes}
            zoom={zoom}
            onZoomChange={setZoom}
            {...(heightFor === undefined ? {} : { heightFor })}
            {...shared}
          />
        )}
      </div>
    </div>
  );
}
