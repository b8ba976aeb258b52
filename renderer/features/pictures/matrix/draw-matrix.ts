import type { ChartDrawing, ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import type { ChartLook } from '#renderer/ui/chart/chart-look.ts';
import { divergingColors, sequentialColors } from '#renderer/ui/chart/color-scales.ts';
import { type LegendKey, legendElements, legendHeight } from '#renderer/ui/chart/legend.ts';
import { drawnSeries, type Plot, plotIn, plotOption, pxOfX, pxOfY, textElement } from '#renderer/ui/chart/plot.ts';
import { cellsShape } from '#renderer/ui/chart/shape-names.ts';
import { fitText, textWidth } from '#renderer/ui/chart/text-width.ts';

import { type MatrixContent, placeAt } from './matrix-content.ts';
import { matrixMarks } from './matrix-marks.ts';

const labelSize = 11;
/** px from label to label: less, and they would touch. */
const smallestLabelPitch = 12.5;
const gap = 8;

/** The colour of each class, in their order. */
export function matrixColors({ classes, isDiverging }: Pick<MatrixContent, 'classes' | 'isDiverging'>, look: ChartLook): string[] {
  if (!isDiverging) return sequentialColors(classes.length, look.isDark);
  const [negative, positive] = [classes.filter(({ place }) => place < 0).length, classes.filter(({ place }) => place > 0).length];
  return divergingColors(negative, positive, look.isDark);
}

function keysOf(content: MatrixContent, look: ChartLook): LegendKey[] {
  const colors = matrixColors(content, look);
  return [
    ...content.classes.map(({ label }, place) => ({ label, color: colors[place] ?? look.tint, shape: 'square' as const })),
    { label: content.blankLabel, color: look.ground, shape: 'square' as const },
  ];
}

/** Cells of the rows and columns in view, as rectangles by class: neighbours of one class in a row are one. px */
export function cellsByClass(content: MatrixContent, plot: Plot): number[][] {
  const cells: number[][] = content.classes.map(() => []);
  const last = content.order.length - 1;
  const [firstColumn, lastColumn] = [Math.max(0, Math.floor(plot.x[0])), Math.min(last, Math.ceil(plot.x[1]) - 1)];
  const [firstRow, lastRow] = [Math.max(0, Math.floor(plot.y[0])), Math.min(last, Math.ceil(plot.y[1]) - 1)];
  const pitch = plot.width / (plot.x[1] - plot.x[0]);
  // Where cells are large enough to be seen apart, a hair of ground parts them.
  const hair = pitch >= 8 ? 0.75 : 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const y = pxOfY(plot, row);
    let [begun, shade] = [firstColumn, -1];
    const close = (end: number): void => {
      if (shade >= 0) cells[shade]?.push(pxOfX(plot, begun), y, (end - begun) * pitch - hair, pitch - hair);
    };
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const place = placeAt(content, row, column);
      const next = place < 0 ? -1 : (content.classOf[place] ?? -1);
      if (next === shade && hair === 0) continue;
      close(column);
      [begun, shade] = [column, next];
    }
    close(lastColumn + 1);
  }
  return cells;
}

interface Label {
  readonly text: string;
  /** In cities from the beginning. */
  readonly at: number;
  readonly isProvince: boolean;
}

/** Every city where there is room for it; else the provinces, and each only where there is room. */
function labelsOf({ cities, bands, bandNames }: MatrixContent, [from, to]: readonly [number, number], length: number): Label[] {
  const pitch = length / (to - from);
  const all =
    pitch < smallestLabelPitch && bands.length > 0
      ? bands.map(({ first, end }, place) => ({ text: bandNames[place] ?? '', at: (Math.max(first, from) + Math.min(end, to)) / 2, isProvince: true, isIn: end > from && first < to }))
      : cities.map(({ name }, position) => ({ text: name, at: position + 0.5, isProvince: false, isIn: position + 0.5 > from && position + 0.5 < to }));
  const shown: Label[] = [];
  for (const { isIn, ...label } of all) {
    const last = shown.at(-1);
    if (isIn && (last === undefined || (label.at - last.at) * pitch >= smallestLabelPitch)) shown.push(label);
  }
  return shown;
}

function labelRoom(labels: readonly Label[]): number {
  return Math.min(130, Math.max(30, ...labels.map(({ text, isProvince }) => textWidth(text, isProvince ? labelSize + 1 : labelSize)))) + gap;
}

/** The square of the matrix, as large as the frame lets it be, with room for labels at the left and over it. */
function plotOf(content: MatrixContent, { width, height, zoom }: ChartFrame, top: number): Plot {
  const count = content.order.length;
  const square = (room: number): number => Math.max(60, Math.min(width - room - 12, height - top - room - 12));
  const whole = [0, count] as const;
  const inView = plotIn({ left: 0, top: 0, width: 1, height: 1 }, whole, whole, zoom);
  const guess = square(130);
  const room = labelRoom([...labelsOf(content, inView.x, guess), ...labelsOf(content, inView.y, guess)]);
  const side = square(room);
  return { ...inView, left: Math.max(room, (width - side) / 2 + room / 2 - 6), top: top + room, width: side, height: side };
}

function bandElements(content: MatrixContent, plot: Plot, look: ChartLook) {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: look.line, lineWidth: 0.75 } });
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  return content.bands.flatMap(({ first, end }) => [
    ...(first === 0 ? [] : [line(pxOfX(plot, first), plot.top, pxOfX(plot, first), bottom), line(plot.left, pxOfY(plot, first), right, pxOfY(plot, first))]),
    {
      type: 'rect',
      shape: { x: pxOfX(plot, first), y: pxOfY(plot, first), width: pxOfX(plot, end) - pxOfX(plot, first), height: pxOfY(plot, end) - pxOfY(plot, first) },
      style: { fill: 'none', stroke: look.lineStrong, lineWidth: 1 },
    },
  ]);
}

function labelElements(content: MatrixContent, plot: Plot, look: ChartLook) {
  const write = (label: Label, x: number, y: number, rotation: number) =>
    textElement(
      {
        text: fitText(label.text, label.isProvince ? labelSize + 1 : labelSize, 130),
        x,
        y,
        rotation,
        size: label.isProvince ? labelSize + 1 : labelSize,
        color: look.text,
        align: rotation === 0 ? 'right' : 'left',
      },
      look,
    );
  return [
    ...labelsOf(content, plot.y, plot.height).map((label) => write(label, plot.left - gap / 2, pxOfY(plot, label.at), 0)),
    ...labelsOf(content, plot.x, plot.width).map((label) => write(label, pxOfX(plot, label.at), plot.top - gap / 2, Math.PI / 2)),
  ];
}

/** The matrix for a frame: one square to a dyad and its mirror, a colour to a class, provinces as blocks. */
export function drawMatrix(content: MatrixContent, frame: ChartFrame): ChartDrawing {
  const { look, width } = frame;
  const keys = keysOf(content, look);
  const colors = matrixColors(content, look);
  const legend = { x: 12, y: 28, width: width - 24 };
  const plot = plotOf(content, frame, legend.y + legendHeight(keys, legend.width) + 4);
  const cells = cellsByClass(content, plot).map((list, place) => ({ type: cellsShape, shape: { cells: list }, style: { fill: colors[place], stroke: 'none' } }));
  const edge = { type: 'rect', shape: { x: plot.left, y: plot.top, width: plot.width, height: plot.height }, style: { fill: 'none', stroke: look.lineStrong, lineWidth: 1 } };
  const diagonal = {
    type: 'line',
    shape: { x1: pxOfX(plot, 0), y1: pxOfY(plot, 0), x2: pxOfX(plot, content.order.length), y2: pxOfY(plot, content.order.length) },
    style: { stroke: look.line, lineWidth: 1 },
  };
  return {
    option: {
      ...plotOption(plot, look),
      graphic: { elements: [textElement({ text: content.measureLabel, x: legend.x, y: 16, weight: 600, size: 13 }, look), ...legendElements(keys, legend, look)] },
      series: [
        drawnSeries(plot, [...cells, diagonal, ...bandElements(content, plot, look), edge], { isClipped: true }),
        drawnSeries(plot, labelElements(content, plot, look), { z: 3 }),
      ],
    },
    marks: matrixMarks(content),
  };
}
