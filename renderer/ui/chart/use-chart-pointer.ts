import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

import type { LiveChart } from './chart-engine.ts';
import type { ChartMarks } from './chart-marks.ts';
import { type ChartZoom, panBy, type ZoomAxes, zoomBy } from './chart-zoom.ts';

interface ChartPointer {
  readonly root: RefObject<HTMLElement | null>;
  readonly chart: LiveChart | null;
  readonly marks: ChartMarks;
  readonly zoom: ChartZoom;
  readonly zoomAxes: ZoomAxes;
  readonly changeZoom: (zoom: ChartZoom) => void;
  readonly open: (index: number) => void;
}

/** px that the pointer moves before pressing becomes dragging. */
const dragFrom = 4;

/** Pointing, clicking, dragging and the wheel over a chart. */
export function useChartPointer({ root, chart, marks, zoom, zoomAxes, changeZoom, open }: ChartPointer) {
  const [pointed, setPointed] = useState<number | null>(null);
  const pressed = useRef<{ readonly at: readonly [number, number]; readonly zoom: ChartZoom; isDrag: boolean } | null>(null);
  const latest = useRef({ zoom, changeZoom });
  latest.current = { zoom, changeZoom };

  const placeOf = (event: { clientX: number; clientY: number }): readonly [number, number] => {
    const box = root.current?.getBoundingClientRect();
    return box === undefined ? [0, 0] : [event.clientX - box.left, event.clientY - box.top];
  };
  const sharesOf = ([x, y]: readonly [number, number]): readonly [number, number] => {
    const box = root.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 || box.height === 0 ? [0, 0] : [x / box.width, y / box.height];
  };

  // The wheel is listened to by hand: React's listener may not keep the page from scrolling.
  useEffect(() => {
    const element = root.current;
    if (element === null || zoomAxes === 'none') return;
    const onWheel = (event: WheelEvent): void => {
      // Alone, the wheel scrolls what the chart stands in.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const centre = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height] as const;
      latest.current.changeZoom(zoomBy(latest.current.zoom, zoomAxes, Math.exp(event.deltaY / 300), centre));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [root, zoomAxes]);

  const find = (event: ReactPointerEvent): number | null => (chart === null || marks.count === 0 ? null : marks.find(placeOf(event), chart));
  const handlers = {
    onPointerDown: (event: ReactPointerEvent) => {
      if (event.button === 0) pressed.current = { at: placeOf(event), zoom, isDrag: false };
    },
    onPointerMove: (event: ReactPointerEvent) => {
      const press = pressed.current;
      if (press === null) {
        setPointed(find(event));
        return;
      }
      const [x, y] = placeOf(event);
      const moved = [press.at[0] - x, press.at[1] - y] as const;
      if (zoomAxes === 'none' || (!press.isDrag && Math.hypot(...moved) < dragFrom)) return;
      if (!press.isDrag) {
        press.isDrag = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      setPointed(null);
      changeZoom(panBy(press.zoom, zoomAxes, sharesOf(moved)));
    },
    onPointerUp: (event: ReactPointerEvent) => {
      const press = pressed.current;
      pressed.current = null;
      if (press === null || press.isDrag) return;
      const index = find(event);
      if (index !== null) open(index);
    },
    onPointerCancel: () => {
      pressed.current = null;
    },
    onPointerLeave: () => setPointed(null),
  };
  return { pointed: pointed !== null && pointed < marks.count ? pointed : null, handlers };
}
