/** A part of an axis, from 0 (its beginning) to 1 (its end). */
export type Extent = readonly [number, number];

/** Which part of each axis is in view. */
export interface ChartZoom {
  readonly x: Extent;
  readonly y: Extent;
}

export const wholeChart: ChartZoom = { x: [0, 1], y: [0, 1] };

/** Which axes can be zoomed. */
export type ZoomAxes = 'none' | 'x' | 'both';

/** The least part of an axis that fills the view. */
export const leastExtent = 1 / 200;

function within(from: number, length: number): Extent {
  const start = Math.max(0, Math.min(1 - length, from));
  return [start, start + length];
}

function scaled([from, to]: Extent, factor: number, centre: number): Extent {
  const length = Math.max(leastExtent, Math.min(1, (to - from) * factor));
  const fixed = from + (to - from) * centre;
  return within(fixed - length * centre, length);
}

function shifted([from, to]: Extent, share: number): Extent {
  return within(from + (to - from) * share, to - from);
}

/**
 * Shows `factor` times as much as before (below 1: closer).
 * @param centre what stays where it is, as shares of the view from 0 to 1
 */
export function zoomBy(zoom: ChartZoom, axes: ZoomAxes, factor: number, centre: readonly [number, number] = [0.5, 0.5]): ChartZoom {
  if (axes === 'none') return zoom;
  return { x: scaled(zoom.x, factor, centre[0]), y: axes === 'both' ? scaled(zoom.y, factor, centre[1]) : zoom.y };
}

/** Moves the view by shares of itself; it stops at the ends of the axes. */
export function panBy(zoom: ChartZoom, axes: ZoomAxes, share: readonly [number, number]): ChartZoom {
  if (axes === 'none') return zoom;
  return { x: shifted(zoom.x, share[0]), y: axes === 'both' ? shifted(zoom.y, share[1]) : zoom.y };
}

/** The part of the axis from `first` to `last` that is in view. */
export function valuesIn([from, to]: Extent, first: number, last: number): readonly [number, number] {
  return [first + (last - first) * from, first + (last - first) * to];
}

export function isWhole({ x, y }: ChartZoom): boolean {
  return x[0] === 0 && x[1] === 1 && y[0] === 0 && y[1] === 1;
}
