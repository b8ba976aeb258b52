import type * as engine from './chart-engine.ts';

export type ChartEngine = typeof engine;

let loading: Promise<ChartEngine> | null = null;

/** The drawing library, read once, when the first chart is asked for. */
export function loadChartEngine(): Promise<ChartEngine> {
  loading ??= import('./chart-engine.ts').catch((error: unknown) => {
    // The next chart may try again.
    loading = null;
    throw error;
  });
  return loading;
}
