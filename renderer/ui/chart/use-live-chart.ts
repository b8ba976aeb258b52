import { type RefObject, useEffect, useState } from 'react';

import type { ChartRenderer, LiveChart } from './chart-engine.ts';
import { loadChartEngine } from './load-chart-engine.ts';

/** The chart in `place` once the drawing library is there; disposed with the place. null until then. */
export function useLiveChart(place: RefObject<HTMLElement | null>, renderer: ChartRenderer): LiveChart | null {
  const [chart, setChart] = useState<LiveChart | null>(null);
  useEffect(() => {
    let made: LiveChart | null = null;
    let wanted = true;
    loadChartEngine().then(
      (engine) => {
        if (!wanted || place.current === null) return;
        made = engine.liveChart(place.current, renderer, { width: 1, height: 1 });
        setChart(made);
      },
      (error: unknown) => {
        // The table beside the chart still shows the numbers; that the app's own files cannot be read must not go unseen.
        reportError(error);
      },
    );
    return () => {
      wanted = false;
      made?.dispose();
      setChart(null);
    };
  }, [place, renderer]);
  return chart;
}

/** How often new pieces of the bundled font have come in: what was measured without them is to be drawn again. */
export function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const count = (): void => setTimes((before) => before + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return times;
}
