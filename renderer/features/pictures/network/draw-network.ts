import { circleAngles } from '#shared/analysis/network-layout.ts';
import type { ChartDrawing, ChartFrame } from '#renderer/ui/chart/chart-drawing.ts';
import type { ChartLook } from '#renderer/ui/chart/chart-look.ts';
import { sequentialColors } from '#renderer/ui/chart/color-scales.ts';
import { drawnSeries, type Plot, plotIn, plotOption, pxOfX, pxOfY, textElement } from '#renderer/ui/chart/plot.ts';
import { linesShape } from '#renderer/ui/chart/shape-names.ts';
import { textWidth } from '#renderer/ui/chart/text-width.ts';

import type { NetworkContent } from './network-content.ts';
import { networkMarks } from './network-marks.ts';

const labelSize = 11;
const legendHeight = 48;

/** px: the area of a city grows with its breadth. */
function radiusFor(breadth: number, most: number): number {
  return 2.5 + 9 * Math.sqrt(breadth / Math.max(1, most));
}

interface Stroke {
  readonly stroke: string;
  /** px */
  readonly lineWidth: number;
  readonly opacity: number;
  readonly lineDash?: readonly number[];
}

/** How the lines of each class are drawn: dashed where the degree is not known, then from thin and pale to wide and deep. */
function strokes({ widths, hasUnknown }: NetworkContent, look: ChartLook): Stroke[] {
  const known = widths.length - (hasUnknown ? 1 : 0);
  const colors = sequentialColors(Math.max(2, known), look.isDark);
  const share = (place: number): number => place / Math.max(1, known - 1);
  return [
    ...(hasUnknown ? [{ stroke: look.faint, lineWidth: 1, opacity: 0.8, lineDash: [4, 3] }] : []),
    ...Array.from({ length: known }, (_, place) => ({ stroke: colors[place] ?? look.accent, lineWidth: 0.9 + 4.1 * share(place), opacity: 0.7 + 0.25 * share(place) })),
  ];
}

/** px between two names on a circle of so many px of radius. */
const pitchOn = (count: number, radius: number): number => (2 * Math.PI * (radius + 16)) / Math.max(1, count);

/** As large as the room between two names lets them be. */
function circleLabelSize(count: number, radius: number): number {
  return Math.min(labelSize, Math.max(7.5, pitchOn(count, radius) * 0.82));
}

/** The square of the picture; round a circle there is room for names that point outwards. */
function plotOf({ names, layoutName }: NetworkContent, { width, height, zoom }: ChartFrame): Plot {
  const room = Math.min(width, height - legendHeight);
  const longest = Math.max(24, ...names.map((name) => textWidth(name, circleLabelSize(names.length, room / 2 - 80))));
  const margin = layoutName === 'circle' ? Math.min(130, longest + 46) : 50;
  const side = Math.max(80, room - 2 * margin);
  const whole = [-1, 1] as const;
  const box = { left: (width - side) / 2, top: legendHeight + Math.max(margin, (height - legendHeight - side) / 2), width: side, height: side };
  return plotIn(box, whole, whole, zoom);
}

function lineElements(content: NetworkContent, plot: Plot, look: ChartLook) {
  const { network, layout, widthOf, widths } = content;
  const lines: number[][] = widths.map(() => []);
  network.lines.forEach(({ from, to }, line) => {
    lines[widthOf[line] ?? 0]?.push(pxOfX(plot, layout.x[from] ?? 0), pxOfY(plot, layout.y[from] ?? 0), pxOfX(plot, layout.x[to] ?? 0), pxOfY(plot, layout.y[to] ?? 0));
  });
  return strokes(content, look).map((style, place) => ({ type: linesShape, shape: { lines: lines[place] ?? [] }, style: { ...style, fill: 'none' } }));
}

function cityElements({ network, layout }: NetworkContent, plot: Plot, look: ChartLook, radiusOf: (city: number) => number) {
  return network.cities.map(({ breadth }, city) => ({
    type: 'circle',
    shape: { cx: pxOfX(plot, layout.x[city] ?? 0), cy: pxOfY(plot, layout.y[city] ?? 0), r: radiusOf(city) },
    style: { fill: breadth === 0 ? look.ground : look.isDark ? '#e0a458' : '#b35a00', stroke: breadth === 0 ? look.lineStrong : look.ground, lineWidth: breadth === 0 ? 1 : 0.75 },
  }));
}

type Box = readonly [number, number, number, number];
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Names beside their cities, the broadest first, each only where nothing is written yet and no larger city stands. */
function freeLabels(content: NetworkContent, plot: Plot, look: ChartLook, { width, height }: ChartFrame, radiusOf: (city: number) => number) {
  const { network, layout, names } = content;
  const placeOf = (city: number) => [pxOfX(plot, layout.x[city] ?? 0), pxOfY(plot, layout.y[city] ?? 0)] as const;
  const cities = Array.from(network.cities.keys()).sort((a, b) => (network.cities[b]?.breadth ?? 0) - (network.cities[a]?.breadth ?? 0) || a - b);
  const circles = cities.map((city): Box => {
    const [[x, y], r] = [placeOf(city), radiusOf(city) * 0.8];
    return [x - r, y - r, x + r, y + r];
  });
  const written: Box[] = [];
  return cities.flatMap((city, rank) => {
    const [x, y] = placeOf(city);
    const [r, wide] = [radiusOf(city) + 3, textWidth(names[city] ?? '', labelSize)];
    const candidates: Box[] = [
      [x + r, y - 7, x + r + wide, y + 7],
      [x - r - wide, y - 7, x - r, y + 7],
      [x - wide / 2, y - r - 14, x + wide / 2, y - r],
      [x - wide / 2, y + r, x + wide / 2, y + r + 14],
    ];
    const isFree = (box: Box): boolean =>
      box[0] > 2 && box[2] < width - 2 && box[1] > legendHeight && box[3] < height - 2 && !written.some((other) => overlap(box, other)) && !circles.some((other, at) => at !== rank && overlap(box, other));
    const free = candidates.find(isFree);
    if (free === undefined) return [];
    written.push(free);
    return [textElement({ text: names[city] ?? '', x: free[0], y: (free[1] + free[3]) / 2, size: labelSize, seam: look.ground }, look)];
  });
}

/** Names round the circle that point outwards, where there is room for each; provinces in an outer ring. */
function circleLabels(content: NetworkContent, plot: Plot, look: ChartLook, radiusOf: (city: number) => number) {
  const { network, names, provinces } = content;
  const angles = circleAngles(network);
  const [centreX, centreY, radius] = [pxOfX(plot, 0), pxOfY(plot, 0), (pxOfX(plot, 1) - pxOfX(plot, -1)) / 2];
  const pitch = pitchOn(network.cities.length, radius);
  const size = circleLabelSize(network.cities.length, radius);
  const every = Math.max(1, Math.ceil((size * 1.1) / pitch));
  const longest = Math.max(...names.map((name) => textWidth(name, size)));
  const inOrder = Array.from(network.cities.keys()).sort((a, b) => (network.cities[b]?.breadth ?? 0) - (network.cities[a]?.breadth ?? 0) || a - b);
  // Where not all names have room, those of the broadest stay.
  const named = new Set<number>();
  for (const city of inOrder) {
    const isClose = Array.from({ length: every - 1 }, (_, step) => step + 1).some((step) => named.has(city - step) || named.has(city + step));
    if (!isClose) named.add(city);
  }
  const spoke = (angle: number, far: number) => [centreX + Math.sin(angle) * far, centreY - Math.cos(angle) * far] as const;
  const written = Array.from(network.cities.keys()).flatMap((city) => {
    if (!named.has(city)) return [];
    const angle = angles[city] ?? 0;
    const [x, y] = spoke(angle, radius + radiusOf(city) + 4);
    const isLeft = angle > Math.PI;
    return [textElement({ text: names[city] ?? '', x, y, size, align: isLeft ? 'right' : 'left', rotation: isLeft ? -angle - Math.PI / 2 : Math.PI / 2 - angle }, look)];
  });
  const ring = radius + 18 + longest;
  const runs = network.cities.reduce<{ province: string; first: number; last: number }[]>((all, _, city) => {
    const [province, run] = [provinces[city] ?? '', all.at(-1)];
    if (run?.province === province) run.last = city;
    else all.push({ province, first: city, last: city });
    return all;
  }, []);
  const half = Math.PI / Math.max(1, network.cities.length);
  const arcs = runs.flatMap(({ province, first, last }) => {
    const [from, to] = [(angles[first] ?? 0) - half * 0.8, (angles[last] ?? 0) + half * 0.8];
    const middle = (from + to) / 2;
    const [x, y] = spoke(middle, ring + 13);
    // Along the ring, never upside down.
    const isBelow = middle > Math.PI / 2 && middle < (3 * Math.PI) / 2;
    const fits = (to - from) * ring > textWidth(province, 12) * 0.9;
    return [
      { type: 'arc', shape: { cx: centreX, cy: centreY, r: ring + 2, startAngle: from - Math.PI / 2, endAngle: to - Math.PI / 2 }, style: { fill: 'none', stroke: look.lineStrong, lineWidth: 2 } },
      ...(fits ? [textElement({ text: province, x, y, weight: 600, align: 'center', rotation: isBelow ? Math.PI - middle : -middle }, look)] : []),
    ];
  });
  return [...written, ...arcs];
}

function legend(content: NetworkContent, look: ChartLook, most: number) {
  const { widths, widthLabel, sizeLabel } = content;
  const elements: Readonly<Record<string, unknown>>[] = [];
  let x = 12;
  const write = (text: string, color: string): void => {
    elements.push(textElement({ text, x, y: 14, color }, look));
    x += textWidth(text, 12) + 12;
  };
  write(sizeLabel, look.text);
  for (const breadth of [...new Set([1, Math.ceil(most / 2), most])].filter((value) => value > 0)) {
    const r = radiusFor(breadth, most);
    elements.push({ type: 'circle', shape: { cx: x + r, cy: 14, r }, style: { fill: look.isDark ? '#e0a458' : '#b35a00' } });
    x += 2 * r + 5;
    write(String(breadth), look.muted);
  }
  const second: Readonly<Record<string, unknown>>[] = [];
  x = 12;
  second.push(textElement({ text: widthLabel, x, y: 36 }, look));
  x += textWidth(widthLabel, 12) + 12;
  strokes(content, look).forEach((style, place) => {
    second.push({ type: 'line', shape: { x1: x, y1: 36, x2: x + 26, y2: 36 }, style });
    x += 32;
    const { label } = widths[place] ?? { label: '' };
    second.push(textElement({ text: label, x, y: 36, color: look.muted }, look));
    x += textWidth(label, 12) + 16;
  });
  return [...elements, ...second];
}

/** The network for a frame: cities as discs by breadth, connected dyads as lines by degree. */
export function drawNetwork(content: NetworkContent, frame: ChartFrame): ChartDrawing {
  const { look } = frame;
  const plot = plotOf(content, frame);
  const most = Math.max(0, ...content.network.cities.map(({ breadth }) => breadth));
  const radiusOf = (city: number): number => radiusFor(content.network.cities[city]?.breadth ?? 0, most);
  const labels = content.layoutName === 'circle' ? circleLabels(content, plot, look, radiusOf) : freeLabels(content, plot, look, frame, radiusOf);
  return {
    option: {
      ...plotOption(plot, look),
      graphic: { elements: [{ type: 'rect', shape: { x: 0, y: 0, width: frame.width, height: legendHeight }, style: { fill: look.ground }, z: 5 }, ...legend(content, look, most).map((element) => ({ ...element, z: 6, silent: true }))] },
      series: [drawnSeries(plot, [...lineElements(content, plot, look), ...cityElements(content, plot, look, radiusOf), ...labels])],
    },
    marks: networkMarks(content, radiusOf),
  };
}
