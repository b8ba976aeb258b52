import type { EChartsCoreOption } from 'echarts/core';

import type { ChartLook } from './chart-look.ts';
import type { ChartMarks } from './chart-marks.ts';
import type { ChartZoom } from './chart-zoom.ts';

/** What ECharts is told to draw. */
export type ChartOption = EChartsCoreOption;

/** What a chart is drawn for. */
export interface ChartFrame {
  readonly look: ChartLook;
  /** px */
  readonly width: number;
  readonly height: number;
  /** The part of the axes that is in view. */
  readonly zoom: ChartZoom;
}

/** A picture, and what in it can be pointed at. */
export interface ChartDrawing {
  readonly option: ChartOption;
  readonly marks: ChartMarks;
}

/** Draws one picture for any frame: the page's, a sheet of paper's. Pure. */
export type DrawChart = (frame: ChartFrame) => ChartDrawing;
