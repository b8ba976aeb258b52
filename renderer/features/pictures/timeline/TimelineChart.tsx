import { useCallback, useMemo } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import type { ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import { paperLook } from '#renderer/ui/chart/chart-look.ts';
import { wholeChart } from '#renderer/ui/chart/chart-zoom.ts';
import { drawTimeline, type TimelineContent, timelineHeight } from '#renderer/ui/chart/timeline/timeline-drawing.ts';
import type { TimelineItem, TimelineKind, TimelineLane } from '#renderer/ui/chart/timeline/timeline-item.ts';

import { Figure } from '../frame/Figure.tsx';
import type { PictureTable } from '../frame/picture-table.ts';
import { picturesText } from '../text.ts';

export interface TimelineChartProps {
  /** What the timeline is of: its spoken name, the title in an exported file, and the name that file is offered under. */
  readonly title: string;
  /** Keep the arrays the same while what they hold is the same: a new one draws anew. */
  readonly items: readonly TimelineItem[];
  /** From top to bottom; those without an item are left out. */
  readonly lanes: readonly TimelineLane[];
  /** In the order of the legend. */
  readonly kinds: readonly TimelineKind[];
  /** The same as a table; its rows have the ids of the items. */
  readonly table: PictureTable;
  readonly currentId?: string | null;
  readonly onCurrentChange?: (id: string) => void;
  /** A click on an item, or Enter. */
  readonly onOpen?: (id: string) => void;
}

/** px */
const paperWidth = 1200;

/**
 * Items on one axis of time, lane by lane, with the table of the same, zoom, and saving as SVG or PNG. It fills its parent,
 * which needs a height, and scrolls inside where there are many lanes.
 *
 * A day is a mark in the shape of its kind; a day that is not known exactly is a pale range with the mark in its middle; what
 * lasted (`lasts`) is a solid bar; a side that is open (`first` or `last` null) fades out. Labels do not overlap: a lane grows
 * by rows. Arrows go from item to item by date, Home and End to the first and the last, Enter opens, + and - zoom, 0 shows
 * all, Shift with an arrow moves the view; with the mouse Ctrl and the wheel zoom and dragging moves.
 *
 * The feature that uses it stages `picturesFeature` in its browser tests, for its words.
 */
export function TimelineChart({ title, items, lanes, kinds, table, ...rest }: TimelineChartProps) {
  const t = useText(picturesText);
  const content = useMemo<TimelineContent>(
    () => ({ items, lanes, kinds, uncertainLabel: t('timeline.uncertain'), lastingLabel: t('timeline.lasting') }),
    [items, lanes, kinds, t],
  );
  const draw = useCallback((frame: ChartFrame) => drawTimeline(content, frame), [content]);
  return (
    <Figure
      title={title}
      draw={draw}
      table={table}
      paperSize={{ width: paperWidth, height: timelineHeight(content, paperWidth, wholeChart, paperLook) }}
      zoomAxes="x"
      heightFor={(width, zoom) => timelineHeight(content, width, zoom, paperLook)}
      {...rest}
    />
  );
}
