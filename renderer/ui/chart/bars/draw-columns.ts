import type { ChartDrawing, ChartFrame } from '../chart-drawing.ts';
import { marksInARow } from '../chart-marks.ts';
import { drawnSeries, type Plot, plotOption, pxOfX, pxOfY, textElement } from '../plot.ts';
import { textWidth } from '../text-width.ts';
import { wholeTicks } from './axis-ticks.ts';

/** Columns of counts side by side, as of a distribution. */
export interface ColumnsContent {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly count: number; /** Spoken. */ readonly name: string }[];
  readonly xLabel: string;
  readonly yLabel: string;
}

const fontSize = 12;

/** One column to a class, its count over it. */
export function drawColumns({ columns, xLabel, yLabel }: ColumnsContent, { look, width, height }: ChartFrame): ChartDrawing {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const ticks = wholeTicks(most, Math.max(2, Math.floor(height / 90)));
  const left = 20 + textWidth(String(ticks.at(-1) ?? 0), fontSize);
  const plot: Plot = { left, top: 44, width: Math.max(60, width - left - 20), height: Math.max(60, height - 44 - 52), x: [0, Math.max(1, columns.length)], y: [most * 1.04, 0] };
  const [base, pitch] = [pxOfY(plot, 0), plot.width / Math.max(1, columns.length)];
  // Labels that would run into each other are thinned out evenly.
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label, fontSize)));
  const every = Math.max(1, Math.ceil((widest + 8) / pitch));
  const grid = ticks.flatMap((tick) => [
    { type: 'line', shape: { x1: left, y1: pxOfY(plot, tick), x2: left + plot.width, y2: pxOfY(plot, tick) }, style: { stroke: tick === 0 ? look.lineStrong : look.line, lineWidth: 1 } },
    textElement({ text: String(tick), x: left - 6, y: pxOfY(plot, tick), align: 'right', color: look.muted }, look),
  ]);
  const bars = columns.flatMap(({ label, count }, place) => {
    const middle = pxOfX(plot, place + 0.5);
    const shownCount = textWidth(String(count), 11) < pitch;
    return [
      { type: 'rect', shape: { x: pxOfX(plot, place + 0.12), y: pxOfY(plot, count), width: pitch * 0.76, height: base - pxOfY(plot, count) }, style: { fill: look.accent } },
      ...(count > 0 && shownCount ? [textElement({ text: String(count), x: middle, y: pxOfY(plot, count) - 9, align: 'center', size: 11, color: look.muted }, look)] : []),
      ...(place % every === 0 ? [textElement({ text: label, x: middle, y: base + 14, align: 'center' }, look)] : []),
    ];
  });
  const titles = [
    textElement({ text: yLabel, x: 12, y: 18, weight: 600 }, look),
    textElement({ text: xLabel, x: left + plot.width / 2, y: base + 38, align: 'center', weight: 600 }, look),
  ];
  return {
    option: { ...plotOption({ ...plot, y: [0, plot.y[0]] }, look), yAxis: { type: 'value', min: 0, max: plot.y[0], show: false }, series: [drawnSeries({ ...plot, y: [0, 1] }, [...grid, ...bars, ...titles])] },
    marks: marksInARow(columns.map(({ id, name, count }, place) => ({ id, name, from: [place + 0.12, 0] as const, to: [place + 0.88, count] as const }))),
  };
}
