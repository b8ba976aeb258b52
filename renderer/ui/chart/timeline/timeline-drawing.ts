import type { ChartDrawing, ChartFrame, ChartOption } from '../chart-drawing.ts';
import type { ChartLook } from '../chart-look.ts';
import { marksInARow } from '../chart-marks.ts';
import type { ChartZoom } from '../chart-zoom.ts';
import { type LegendKey, legendElements, legendHeight, shapeElement } from '../legend.ts';
import { fitText } from '../text-width.ts';
import type { TimelineItem, TimelineKind, TimelineLane } from './timeline-item.ts';
import { labelSize, layOutTimeline, type PlacedItem, type TimelineLayout } from './timeline-layout.ts';

export interface TimelineContent {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly TimelineLane[];
  readonly kinds: readonly TimelineKind[];
  /** What a range stands for: a day that is not known exactly, and something that lasted. */
  readonly uncertainLabel: string;
  readonly lastingLabel: string;
}

/** px around the plot. */
const left = 104;
const right = 20;
const axisHeight = 30;
const markSize = 12;

function keysOf({ items, kinds, uncertainLabel, lastingLabel }: TimelineContent, look: ChartLook): LegendKey[] {
  const used = new Set(items.map((item) => item.kind));
  const isRange = (item: TimelineItem): boolean => item.first === null || item.first !== item.last;
  return [
    ...kinds.filter(({ id }) => used.has(id)).map(({ label, color, shape }) => ({ label, color, shape })),
    ...(items.some((item) => isRange(item) && item.lasts !== true) ? [{ label: uncertainLabel, color: look.muted, shape: 'faint' as const }] : []),
    ...(items.some((item) => isRange(item) && item.lasts === true) ? [{ label: lastingLabel, color: look.muted, shape: 'square' as const }] : []),
  ];
}

const legendTop = 6;
const plotTop = (content: TimelineContent, width: number, look: ChartLook): number => legendTop + legendHeight(keysOf(content, look), width - left - right) + 6;

/** How tall the plot is at a width: as tall as its rows are. px */
export function timelineHeight(content: TimelineContent, width: number, zoom: ChartZoom, look: ChartLook): number {
  return plotTop(content, width, look) + layOutTimeline(content.items, content.lanes, zoom, Math.max(120, width - left - right)).height + axisHeight;
}

interface Area {
  readonly top: number;
  readonly width: number;
  readonly layout: TimelineLayout;
  readonly look: ChartLook;
}

const xOf = ({ width, layout }: Area, time: number): number => left + ((time - layout.from) / (layout.to - layout.from)) * width;

/** A range: solid where something lasted, pale where its day is uncertain; it fades out on a side that is open. */
function barElements(area: Area, placed: PlacedItem, color: string) {
  const [x, end] = [Math.max(left, xOf(area, placed.start)), Math.min(left + area.width, xOf(area, placed.end))];
  const y = area.top + placed.y;
  const { isOpenAtStart, isOpenAtEnd } = placed;
  const fill =
    isOpenAtStart || isOpenAtEnd
      ? { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: [{ offset: 0, color: isOpenAtStart ? clear(area.look) : color }, { offset: isOpenAtStart === isOpenAtEnd ? 0.5 : isOpenAtStart ? 1 : 0, color }, { offset: 1, color: isOpenAtEnd ? clear(area.look) : color }] }
      : color;
  const width = Math.max(2, end - x);
  const edges = [...(isOpenAtStart ? [] : [x]), ...(isOpenAtEnd ? [] : [x + width])];
  return [
    { type: 'rect', shape: { x, y: y - 4, width, height: 8, r: 2 }, style: { fill, opacity: placed.item.lasts === true ? 0.9 : 0.3 } },
    ...edges.map((edge) => ({ type: 'line', shape: { x1: edge, y1: y - 5, x2: edge, y2: y + 5 }, style: { stroke: color, lineWidth: 1.5 } })),
    ...(isOpenAtStart ? [arrow(x, y, -1, color)] : []),
    ...(isOpenAtEnd ? [arrow(x + width, y, 1, color)] : []),
  ];
}

const clear = (look: ChartLook): string => (look.isDark ? 'rgba(0,0,0,0)' : 'rgba(255,255,255,0)');

function arrow(x: number, y: number, way: 1 | -1, color: string) {
  return { type: 'polyline', shape: { points: [[x - 4 * way, y - 4], [x, y], [x - 4 * way, y + 4]] }, style: { stroke: color, lineWidth: 1.5, fill: 'none' } };
}

function itemElements(area: Area, placed: PlacedItem, kind: TimelineKind | undefined) {
  const color = placed.item.color ?? kind?.color ?? area.look.accent;
  const middle = xOf(area, placed.isPoint ? placed.start : (placed.start + placed.end) / 2);
  const isInView = middle >= left - 1 && middle <= left + area.width + 1;
  const showsMark = isInView && placed.item.lasts !== true && !placed.isOpenAtStart && !placed.isOpenAtEnd;
  return [
    ...(placed.isPoint ? [] : barElements(area, placed, color)),
    ...(placed.isPoint || showsMark ? [shapeElement(kind?.shape ?? 'circle', middle, area.top + placed.y, markSize, { fill: color, stroke: area.look.ground, lineWidth: 1 })] : []),
    {
      type: 'text',
      style: { text: placed.label, x: left + placed.labelX, y: area.top + placed.y - 16, fill: area.look.text, font: `${labelSize}px ${area.look.font}`, verticalAlign: 'middle' },
    },
  ];
}

function laneElements(area: Area) {
  const { layout, look, top } = area;
  return layout.lanes.flatMap(({ lane, top: laneTop, height }, index) => [
    { type: 'rect', shape: { x: 0, y: top + laneTop, width: left + area.width + right, height }, style: { fill: index % 2 === 0 ? look.tint : 'none' }, z2: -2 },
    {
      type: 'text',
      style: {
        text: fitText(lane.label, 13, left - 16),
        x: 8,
        y: top + laneTop + height / 2,
        fill: look.text,
        font: `600 13px ${look.font}`,
        verticalAlign: 'middle',
      },
    },
  ]);
}

const spoken = ({ label, detail }: TimelineItem): string => (detail === undefined || detail === '' ? label : `${label}\n${detail}`);

/** The timeline for a frame: lanes from top to bottom, time from left to right, a legend over it. */
export function drawTimeline(content: TimelineContent, { look, width, height, zoom }: ChartFrame): ChartDrawing {
  const keys = keysOf(content, look);
  const plotWidth = Math.max(120, width - left - right);
  const layout = layOutTimeline(content.items, content.lanes, zoom, plotWidth);
  const top = plotTop(content, width, look);
  const area: Area = { top, width: plotWidth, layout, look };
  const kinds = new Map(content.kinds.map((kind) => [kind.id, kind]));
  const inOrder = [...layout.items].sort((a, b) => a.start - b.start || a.y - b.y);
  const option: ChartOption = {
    backgroundColor: look.ground,
    grid: { left, top, width: plotWidth, height: layout.height, containLabel: false },
    xAxis: {
      type: 'time',
      min: layout.from,
      max: layout.to,
      axisLine: { onZero: false, lineStyle: { color: look.lineStrong } },
      axisTick: { lineStyle: { color: look.lineStrong } },
      splitLine: { show: true, showMinLine: false, showMaxLine: false, lineStyle: { color: look.line, type: 'dashed' } },
      axisLabel: { color: look.muted, fontFamily: look.font, fontSize: 12, hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{yyyy}-{MM}-{dd}' } },
    },
    yAxis: { type: 'value', min: 0, max: layout.height, inverse: true, show: false },
    graphic: { elements: [...legendElements(keys, { x: left, y: legendTop, width: plotWidth }, look)] },
    series: [
      {
        type: 'custom',
        silent: true,
        z: -1,
        data: [[layout.from, 0]],
        renderItem: () => ({ type: 'group', children: laneElements(area) }),
      },
      {
        type: 'custom',
        silent: true,
        data: inOrder.map(({ start, y }) => [start, y]),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }) => {
          const placed = inOrder[dataIndex];
          return placed === undefined ? null : { type: 'group', children: itemElements(area, placed, kinds.get(placed.item.kind)) };
        },
      },
    ],
  };
  const marks = marksInARow(
    inOrder.map((placed) => ({
      id: placed.item.id,
      name: spoken(placed.item),
      from: [Math.max(layout.from, placed.start), placed.y] as const,
      to: [Math.min(layout.to, placed.isPoint ? placed.start : placed.end), placed.y] as const,
      radius: markSize / 2,
    })),
  );
  return { option: height === 0 ? {} : option, marks };
}
