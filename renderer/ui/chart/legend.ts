import type { ChartLook } from './chart-look.ts';
import { textWidth } from './text-width.ts';

/** A key of a picture: a sample of what is drawn, and what it stands for. */
export interface LegendKey {
  readonly label: string;
  readonly color: string;
  readonly shape: 'square' | 'circle' | 'diamond' | 'triangle' | 'line' | 'hatched' | 'faint';
}

export interface LegendBox {
  /** px: where the first key begins, and where lines are to break. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const fontSize = 12;
const swatch = 12;
const lineHeight = 20;

function widthOf({ label }: LegendKey): number {
  return swatch + 6 + textWidth(label, fontSize) + 18;
}

/** The keys in lines that fit. */
function lines(keys: readonly LegendKey[], width: number): LegendKey[][] {
  const all: LegendKey[][] = [];
  let room = 0;
  for (const key of keys) {
    if (all.length === 0 || room < widthOf(key)) {
      all.push([]);
      room = width;
    }
    all.at(-1)?.push(key);
    room -= widthOf(key);
  }
  return all;
}

/** px that the keys take from top to bottom. */
export function legendHeight(keys: readonly LegendKey[], width: number): number {
  return lines(keys, width).length * lineHeight;
}

/** A small filled path around the middle of a box of `size` px at x, y. */
export function shapeElement(shape: LegendKey['shape'], x: number, y: number, size: number, style: Readonly<Record<string, unknown>>) {
  const half = size / 2;
  switch (shape) {
    case 'circle':
      return { type: 'circle', shape: { cx: x, cy: y, r: half }, style };
    case 'diamond':
      return { type: 'polygon', shape: { points: [[x, y - half * 1.2], [x + half * 1.2, y], [x, y + half * 1.2], [x - half * 1.2, y]] }, style };
    case 'triangle':
      return { type: 'polygon', shape: { points: [[x, y - half], [x + half * 1.1, y + half * 0.9], [x - half * 1.1, y + half * 0.9]] }, style };
    case 'line':
      return { type: 'rect', shape: { x: x - half, y: y - 1.5, width: size, height: 3 }, style };
    default:
      return { type: 'rect', shape: { x: x - half, y: y - half, width: size, height: size }, style };
  }
}

/** The legend as elements of ECharts' `graphic` component: part of the picture, so that it is exported with it. */
export function legendElements(keys: readonly LegendKey[], box: LegendBox, look: ChartLook): Readonly<Record<string, unknown>>[] {
  return lines(keys, box.width).flatMap((line, row) => {
    let { x } = box;
    const y = box.y + row * lineHeight + lineHeight / 2;
    return line.flatMap((key) => {
      const middle = x + swatch / 2;
      const style = styleOf(key, look);
      const elements = [
        { ...shapeElement(key.shape, middle, y, swatch, style), silent: true },
        { type: 'text', silent: true, style: { text: key.label, x: x + swatch + 6, y, fill: look.muted, font: `${fontSize}px ${look.font}`, verticalAlign: 'middle' } },
      ];
      x += widthOf(key);
      return elements;
    });
  });
}

function styleOf({ color, shape }: LegendKey, look: ChartLook): Readonly<Record<string, unknown>> {
  if (shape === 'hatched') return { fill: look.ground, stroke: color, lineWidth: 1.5, lineDash: [3, 2] };
  if (shape === 'faint') return { fill: color, opacity: 0.3, stroke: color, lineWidth: 1 };
  return { fill: color, stroke: shape === 'square' ? look.lineStrong : 'none', lineWidth: shape === 'square' ? 0.5 : 0 };
}
