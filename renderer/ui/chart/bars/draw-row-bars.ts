import type { ChartDrawing, ChartFrame } from '../chart-drawing.ts';
import type { ChartLook } from '../chart-look.ts';
import type { ChartMark, ChartMarks } from '../chart-marks.ts';
import { marksInARow } from '../chart-marks.ts';
import { type LegendKey, legendElements, legendHeight } from '../legend.ts';
import { drawnSeries, type Plot, plotOption, pxOfX, pxOfY, textElement } from '../plot.ts';
import { fitText, textWidth } from '../text-width.ts';
import { wholeTicks } from './axis-ticks.ts';

/** What a part of a bar stands for. */
export interface BarKey {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  /** To which side of the axis its bars go. */
  readonly side: 'left' | 'right';
  /** Hatched: counted, but of another kind than the rest. */
  readonly isHatched?: boolean;
}

/** Rows of bars in one or more panels side by side: a count for each row, panel and key. */
export interface RowBarsContent {
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly panels: readonly { readonly id: string; readonly label: string }[];
  readonly keys: readonly BarKey[];
  readonly countOf: (row: number, panel: number, key: number) => number;
  /** What is said of a part of a bar. */
  readonly nameOf: (row: number, panel: number, key: number) => string;
  readonly axisLabel: string;
}

const pitch = 22;
const barHeight = 13;
const fontSize = 12;
const axisRoom = 44;
const panelGap = 28;
const legendX = 12;

function headHeight(content: RowBarsContent, width: number, look: ChartLook): number {
  return 8 + legendHeight(legendKeys(content, look), width - 2 * legendX) + (content.panels.length > 1 ? 28 : 8);
}

function legendKeys({ keys }: RowBarsContent, look: ChartLook): LegendKey[] {
  return keys.length < 2 ? [] : keys.map(({ label, color, isHatched }) => ({ label, color: isHatched === true ? color : color || look.accent, shape: isHatched === true ? ('hatched' as const) : ('square' as const) }));
}

/** px: as tall as its rows. */
export function rowBarsHeight(content: RowBarsContent, width: number, look: ChartLook): number {
  return headHeight(content, width, look) + Math.max(1, content.rows.length) * pitch + axisRoom;
}

/** The id of a part of a bar; `readBarId` reads it. */
export function barId(row: string, panel: string, key: string): string {
  return `${row}|${panel}|${key}`;
}

export function readBarId(id: string): { readonly row: string; readonly panel: string; readonly key: string } {
  const [row = '', panel = '', key = ''] = id.split('|');
  return { row, panel, key };
}

interface Part {
  readonly row: number;
  readonly panel: number;
  readonly key: number;
  readonly count: number;
  /** Counts from the axis: negative to the left. */
  readonly from: number;
  readonly to: number;
}

function partsOf({ rows, panels, keys, countOf }: RowBarsContent): Part[] {
  const parts: Part[] = [];
  rows.forEach((_, row) => {
    panels.forEach((__, panel) => {
      const ends = { left: 0, right: 0 };
      keys.forEach(({ side }, key) => {
        const count = countOf(row, panel, key);
        if (count === 0) return;
        const from = ends[side];
        ends[side] += count;
        const sign = side === 'left' ? -1 : 1;
        parts.push({ row, panel, key, count, from: sign * from, to: sign * ends[side] });
      });
    });
  });
  return parts;
}

function marksOf(content: RowBarsContent, parts: readonly Part[], shift: (panel: number) => number): ChartMarks {
  const marks = parts.map(
    ({ row, panel, key, from, to }): ChartMark => ({
      id: barId(content.rows[row]?.id ?? '', content.panels[panel]?.id ?? '', content.keys[key]?.id ?? ''),
      name: content.nameOf(row, panel, key),
      from: [shift(panel) + from, row + 0.2],
      to: [shift(panel) + to, row + 0.8],
    }),
  );
  const inARow = marksInARow(marks);
  // Up and Down go to the row above or below, to the part most like this one; Left and Right to the next part.
  const likeness = (one: Part, other: Part): number => (one.panel === other.panel ? 2 : 0) + (one.key === other.key ? 1 : 0);
  return {
    ...inARow,
    step: (index, key) => {
      const here = parts[index];
      if (here === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return inARow.step(index, key);
      const rows = [...new Set(parts.map(({ row }) => row))];
      const row = rows[rows.indexOf(here.row) + (key === 'ArrowUp' ? -1 : 1)];
      const inRow = parts.flatMap((part, at) => (part.row === row ? [at] : []));
      return inRow.sort((a, b) => likeness(parts[b] ?? here, here) - likeness(parts[a] ?? here, here))[0] ?? index;
    },
  };
}

/** Bars from an axis to one side or both, row by row; each part says its count where there is room. */
export function drawRowBars(content: RowBarsContent, { look, width, height }: ChartFrame): ChartDrawing {
  const { rows, panels, keys } = content;
  const parts = partsOf(content);
  const labelRoom = Math.min(160, Math.max(40, ...rows.map(({ label }) => textWidth(label, fontSize)))) + 16;
  const top = headHeight(content, width, look);
  const mostOf = (sign: 1 | -1): number => Math.max(0, ...parts.map(({ to }) => sign * to));
  const [left, right] = [mostOf(-1), Math.max(1, mostOf(1))];
  const panelWidth = Math.max(40, (width - labelRoom - 16 - panelGap * (panels.length - 1)) / panels.length);
  // One axis for all panels, in counts: a panel begins where the one before it ends, and a gap.
  const perCount = panelWidth / (left + right || 1);
  const span = left + right + panelGap / perCount;
  const shift = (panel: number): number => panel * span + left;
  const plot: Plot = {
    left: labelRoom,
    top,
    width: panelWidth * panels.length + panelGap * (panels.length - 1),
    height: Math.max(1, rows.length) * pitch,
    x: [0, span * panels.length - panelGap / perCount],
    y: [0, Math.max(1, rows.length)],
  };
  const bottom = plot.top + plot.height;
  const line = (x: number, stroke: string) => ({ type: 'line', shape: { x1: x, y1: plot.top, x2: x, y2: bottom }, style: { stroke, lineWidth: 1 } });
  const tickCount = Math.max(1, Math.floor(panelWidth / 60));
  const axes = panels.flatMap(({ label }, panel) => {
    const all = wholeTicks(Math.max(left, right), Math.max(1, Math.round((tickCount * Math.max(left, right)) / (left + right))));
    const ticks = [...all.filter((tick) => tick > 0 && tick <= left).map((tick) => -tick), ...all.filter((tick) => tick <= right)];
    return [
      ...ticks.flatMap((tick) => {
        const x = pxOfX(plot, shift(panel) + tick);
        return [line(x, tick === 0 ? look.lineStrong : look.lineSoft), textElement({ text: String(Math.abs(tick)), x, y: bottom + 12, align: 'center', color: look.muted, size: 11 }, look)];
      }),
      ...(panels.length > 1 ? [textElement({ text: label, x: pxOfX(plot, shift(panel) + (right - left) / 2), y: plot.top - 14, align: 'center', weight: 600, size: 13 }, look)] : []),
    ];
  });
  const labels = rows.flatMap(({ label }, row) => [
    ...(row % 2 === 0 ? [{ type: 'rect', shape: { x: 0, y: pxOfY(plot, row), width, height: pitch }, style: { fill: look.tint } }] : []),
    textElement({ text: fitText(label, fontSize, labelRoom - 12), x: labelRoom - 8, y: pxOfY(plot, row + 0.5), align: 'right' }, look),
  ]);
  const bars = parts.flatMap(({ row, panel, key, count, from, to }) => {
    const [x, end] = [pxOfX(plot, shift(panel) + Math.min(from, to)), pxOfX(plot, shift(panel) + Math.max(from, to))];
    const y = pxOfY(plot, row + 0.5);
    const { color, isHatched } = keys[key] ?? { color: look.accent };
    const style = isHatched === true ? { fill: look.ground, stroke: color, lineWidth: 1.25, lineDash: [3, 2] } : { fill: color, stroke: look.ground, lineWidth: 0.5 };
    const hasRoom = end - x > textWidth(String(count), 11) + 4;
    return [
      { type: 'rect', shape: { x: isHatched === true ? x + 0.6 : x, y: y - barHeight / 2, width: Math.max(1, end - x - (isHatched === true ? 1.2 : 0)), height: barHeight }, style },
      ...(hasRoom ? [textElement({ text: String(count), x: (x + end) / 2, y: y + 0.5, align: 'center', size: 11, color: isHatched === true ? look.text : inkOn(color) }, look)] : []),
    ];
  });
  const axisTitle = textElement({ text: content.axisLabel, x: plot.left + plot.width / 2, y: bottom + 32, align: 'center', color: look.muted }, look);
  return {
    option: {
      ...plotOption(plot, look),
      graphic: { elements: legendElements(legendKeys(content, look), { x: legendX, y: 8, width: width - 2 * legendX }, look) },
      series: height === 0 ? [] : [drawnSeries(plot, [...labels, ...axes, ...bars, axisTitle])],
    },
    marks: marksOf(content, parts, shift),
  };
}

/** Black or white, whichever is read better on a colour `#rrggbb`. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? '#1b1d20' : '#ffffff';
}
