import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';

import { ChartFocus } from './ChartFocus.tsx';
import styles from './Chart.module.css';
import type { DrawChart } from './chart-drawing.ts';
import type { ChartRenderer } from './chart-engine.ts';
import { boxOf, type ChartMarks, isStepKey, marksInARow } from './chart-marks.ts';
import { type ChartZoom, panBy, wholeChart, type ZoomAxes, zoomBy } from './chart-zoom.ts';
import { useBox } from './use-box.ts';
import { useChartLook } from './use-chart-look.ts';
import { useChartPointer } from './use-chart-pointer.ts';
import { useFontsLoaded, useLiveChart } from './use-live-chart.ts';

export interface ChartProps {
  /** Spoken name: what the picture shows. */
  label: string;
  /** Spoken after the name: how to go about in it. */
  instructions: string;
  /** Draws the picture for a frame. Keep it the same while what is shown is the same. */
  draw: DrawChart;
  /** `canvas` from some 20,000 marks on; SVG prints sharply and is the default. */
  renderer?: ChartRenderer;
  zoomAxes?: ZoomAxes;
  /** The part in view; left out, the chart keeps it itself. */
  zoom?: ChartZoom;
  onZoomChange?: (zoom: ChartZoom) => void;
  /** The mark that is chosen, by id: ringed and spoken. A table beside the chart can share it. */
  currentId?: string | null;
  onCurrentChange?: (id: string) => void;
  /** A click on a mark, or Enter. */
  onOpen?: (id: string) => void;
  /** px; left out, the chart fills its parent, which must have a height. */
  heightFor?: (width: number, zoom: ChartZoom) => number;
}

const none = marksInARow([]);

/** -1 where nothing is chosen, or what was chosen is gone. */
function indexIn(marks: ChartMarks, id: string | null): number {
  return id === null ? -1 : marks.indexOf(id);
}

/**
 * A picture drawn by ECharts. One stop for Tab; arrows go from mark to mark and speak, Enter opens, + and - zoom, 0 shows all,
 * Shift with an arrow moves the view. With the mouse: a tip at the mark, a click opens, Ctrl and the wheel zoom, dragging moves.
 * The same numbers have to stand in a table close by: no picture is read by everybody.
 */
export function Chart({
  label, instructions, draw, renderer = 'svg', zoomAxes = 'none', zoom: givenZoom, onZoomChange, currentId, onCurrentChange, onOpen, heightFor,
}: ChartProps) {
  const root = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const [ownZoom, setOwnZoom] = useState(wholeChart);
  const [ownId, setOwnId] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const box = useBox(root);
  const look = useChartLook(root);
  const chart = useLiveChart(place, renderer);
  const fonts = useFontsLoaded();
  const zoom = givenZoom ?? ownZoom;
  const { width } = box;
  const height = heightFor === undefined ? box.height : width === 0 ? 0 : heightFor(width, zoom);

  const drawing = useMemo(() => (look === null || width === 0 || height === 0 ? null : draw({ look, width, height, zoom })), [draw, look, width, height, zoom]);
  useEffect(() => {
    if (chart === null || drawing === null) return;
    chart.draw(drawing.option, { width, height });
    setDrawn((times) => times + 1);
    // `fonts`: texts were measured without a font that is there now.
  }, [chart, drawing, width, height, fonts]);

  const marks = drawing?.marks ?? none;
  const current = indexIn(marks, currentId === undefined ? ownId : currentId);
  const choose = (index: number): void => {
    const { id: chosen } = marks.mark(index);
    setOwnId(chosen);
    onCurrentChange?.(chosen);
  };
  const changeZoom = (next: ChartZoom): void => {
    setOwnZoom(next);
    onZoomChange?.(next);
  };
  /** Moves the view so far that a mark which is out of it stands in its middle. */
  const reveal = (index: number): void => {
    if (chart === null || zoomAxes === 'none') return;
    const [left, top, right, bottom] = boxOf(marks.mark(index), chart);
    const share = (from: number, to: number, whole: number): number => (to < 0 || from > whole ? ((from + to) / 2 - whole / 2) / whole : 0);
    const shares = [share(left, right, width), share(top, bottom, height)] as const;
    if (shares[0] !== 0 || shares[1] !== 0) changeZoom(panBy(zoom, zoomAxes, shares));
  };
  const stepTo = (index: number): void => {
    choose(index);
    reveal(index);
  };
  const open = (index: number): void => {
    choose(index);
    onOpen?.(marks.mark(index).id);
  };
  const pointer = useChartPointer({ root, chart, marks, zoom, zoomAxes, changeZoom, open });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && panOf[event.key] !== undefined && zoomAxes !== 'none') changeZoom(panBy(zoom, zoomAxes, panOf[event.key] ?? [0, 0]));
    else if (zoomFactorOf[event.key] !== undefined) changeZoom(zoomBy(zoom, zoomAxes, zoomFactorOf[event.key] ?? 1));
    else if (event.key === '0') changeZoom(wholeChart);
    else if (isStepKey(event.key) && marks.count > 0) stepTo(current < 0 ? 0 : marks.step(current, event.key));
    else if ((event.key === 'Enter' || event.key === ' ') && current >= 0) open(current);
    else return;
    event.preventDefault();
  };

  const isReady = drawn > 0 && chart !== null;
  const optionId = `${id}-mark`;
  return (
    <div ref={root} className={styles.chart} style={heightFor === undefined ? undefined : { blockSize: height }} aria-busy={!isReady} data-chart={isReady ? drawn : undefined}>
      <div ref={place} className={styles.place} aria-hidden />
      <div
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-how`}
        {...(current >= 0 ? { 'aria-activedescendant': optionId } : {})}
        className={styles.pointer}
        data-pointing={pointer.pointed === null ? undefined : true}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...pointer.handlers}
      >
        {isReady && <ChartFocus chart={chart} marks={marks} current={current} pointed={pointer.pointed} optionId={optionId} isFocused={isFocused} width={width} height={height} />}
      </div>
      <span id={`${id}-how`} hidden>
        {instructions}
      </span>
    </div>
  );
}

const panOf: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.25, 0],
  ArrowRight: [0.25, 0],
  ArrowUp: [0, -0.25],
  ArrowDown: [0, 0.25],
};

const zoomFactorOf: Readonly<Record<string, number>> = { '+': 1 / 1.5, '=': 1 / 1.5, '-': 1.5, _: 1.5 };
