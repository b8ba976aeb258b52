import type { ChartLook } from './chart-look.ts';
import type { Extent } from './chart-zoom.ts';
import { valuesIn } from './chart-zoom.ts';

/** A rectangle that a picture is drawn in, px from the chart's upper left corner, and the axis values at its edges. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: Extent;
  /** From top to bottom. */
  readonly y: Extent;
}

/** The plot that shows the part of the axes from `x` and `y` which the zoom leaves in view. */
export function plotIn(box: Omit<Plot, 'x' | 'y'>, x: Extent, y: Extent, zoom: { readonly x: Extent; readonly y: Extent }): Plot {
  return { ...box, x: valuesIn(zoom.x, ...x), y: valuesIn(zoom.y, ...y) };
}

export function pxOfX({ left, width, x }: Plot, value: number): number {
  return left + ((value - x[0]) / (x[1] - x[0])) * width;
}

export function pxOfY({ top, height, y }: Plot, value: number): number {
  return top + ((value - y[0]) / (y[1] - y[0])) * height;
}

export function clipTo({ left, top, width, height }: Plot) {
  return { type: 'rect', shape: { x: left, y: top, width, height } };
}

/** The parts of an option that every picture on a plain plot shares: bare axes, so that px and values are exchanged by ECharts. */
export function plotOption({ left, top, width, height, x, y }: Plot, look: ChartLook) {
  return {
    backgroundColor: look.ground,
    grid: { left, top, width, height, containLabel: false },
    xAxis: { type: 'value', min: x[0], max: x[1], show: false },
    yAxis: { type: 'value', min: y[0], max: y[1], inverse: true, show: false },
  };
}

type Element = Readonly<Record<string, unknown>>;

/** A series that draws `elements` just as they are, in px. It takes part in nothing: marks are pointed at through the chart. */
export function drawnSeries(plot: Plot, elements: readonly Element[], { isClipped = false, z = 2 }: { readonly isClipped?: boolean; readonly z?: number } = {}) {
  return {
    type: 'custom',
    silent: true,
    z,
    data: [[plot.x[0], plot.y[0]]],
    renderItem: () => ({ type: 'group', children: elements, ...(isClipped ? { clipPath: clipTo(plot) } : {}) }),
  };
}

interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: number;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Radians, counter-clockwise as ECharts has it. */
  readonly rotation?: number;
  /** A seam of this colour round the letters, where they stand on lines. */
  readonly seam?: string;
}

/** A line of text, its middle at the height y. */
export function textElement({ text, x, y, size = 12, weight = 400, color, align = 'left', rotation = 0, seam }: Words, look: ChartLook): Element {
  return {
    type: 'text',
    x,
    y,
    rotation,
    style: { text, fill: color ?? look.text, font: `${weight} ${size}px ${look.font}`, align, verticalAlign: 'middle', ...(seam === undefined ? {} : { stroke: seam, lineWidth: 3 }) },
  };
}
