import { BarChart, CustomChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use as learn } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

import { registerCells } from './cells-shape.ts';
import type { ChartOption } from './chart-drawing.ts';
import { registerLines } from './lines-shape.ts';

/*
 * The only importer of ECharts' code, loaded when the first chart is drawn (load-chart-engine.ts), so that the app
 * starts without it. What a chart may use is listed here.
 */
learn([BarChart, CustomChart, ScatterChart, GraphicComponent, GridComponent, CanvasRenderer, SVGRenderer]);
registerCells();
registerLines();

/** px */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A chart that is on the page. */
export interface LiveChart {
  draw(option: ChartOption, size: ChartSize): void;
  /** Axis values to px from the chart's upper left corner. */
  toPixel(value: readonly [number, number]): readonly [number, number];
  toValue(pixel: readonly [number, number]): readonly [number, number];
  dispose(): void;
}

export type ChartRenderer = 'svg' | 'canvas';

const grid = { gridIndex: 0 };

/** Puts a chart into `place`, which it fills. Nothing moves: what is asked for stands there at once. */
export function liveChart(place: HTMLElement, renderer: ChartRenderer, size: ChartSize): LiveChart {
  const chart = init(place, null, { renderer, ...size });
  return {
    draw(option, { width, height }) {
      if (chart.getWidth() !== width || chart.getHeight() !== height) chart.resize({ width, height });
      chart.setOption(still(option), { notMerge: true });
    },
    toPixel: ([x, y]) => pair(chart.convertToPixel(grid, [x, y])),
    toValue: ([x, y]) => pair(chart.convertFromPixel(grid, [x, y])),
    dispose: () => chart.dispose(),
  };
}

/** The picture as an SVG document, drawn without a page. Its texts are texts. */
export function svgOf(option: ChartOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(still(option));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The picture in pixels, `pixelRatio` of them to each px of `size`. */
export function canvasOf(option: ChartOption, size: ChartSize, pixelRatio: number): HTMLCanvasElement {
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(still(option));
    return chart.renderToCanvas({ pixelRatio });
  } finally {
    chart.dispose();
  }
}

/** No animation: a chart is there when it is asked for, in one piece, whatever the system's motion setting. */
function still(option: ChartOption): ChartOption {
  return { ...option, animation: false, useUTC: true };
}

function pair(value: number | number[]): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  const [x = Number.NaN, y = Number.NaN] = value;
  return [x, y];
}
