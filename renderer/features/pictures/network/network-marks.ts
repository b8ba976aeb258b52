import type { ChartMark, ChartMarks } from '#renderer/ui/chart/chart-marks.ts';

import type { NetworkContent } from './network-content.ts';

/** px that a line may be missed by. */
const reach = 5;

type Spot = { readonly city: number; readonly line: number | null };
type Pair = readonly [number, number];

function distanceToLine([x, y]: Pair, [x1, y1]: Pair, [x2, y2]: Pair): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/**
 * Cities and lines. Left and Right go from city to city, the broadest first; Down goes into a city's lines, where Left and Right
 * go from line to line, the widest first, and Up goes back to the city. So each line is met twice, once from either end.
 */
export function networkMarks(content: NetworkContent, radiusOf: (city: number) => number): ChartMarks {
  const { network, layout } = content;
  const linesOf: number[][] = network.cities.map(() => []);
  network.lines.forEach(({ from, to }, line) => {
    linesOf[from]?.push(line);
    linesOf[to]?.push(line);
  });
  const wide = (line: number): number => network.lines[line]?.items ?? 0;
  for (const lines of linesOf) lines.sort((a, b) => wide(b) - wide(a) || a - b);
  const breadth = (city: number): number => network.cities[city]?.breadth ?? 0;
  const cities = Array.from(network.cities.keys()).sort((a, b) => breadth(b) - breadth(a) || a - b);
  const spots: Spot[] = cities.flatMap((city) => [{ city, line: null }, ...(linesOf[city] ?? []).map((line) => ({ city, line }))]);
  const idOf = ({ city, line }: Spot): string => (line === null ? (network.cities[city]?.cityId ?? '') : content.dyadIdOf(line));
  const spotOfCity = new Map<number, number>();
  const spotOfId = new Map<string, number>();
  spots.forEach((spot, at) => {
    if (spot.line === null) spotOfCity.set(spot.city, at);
    if (!spotOfId.has(idOf(spot))) spotOfId.set(idOf(spot), at);
  });
  const at = (city: number): Pair => [layout.x[city] ?? 0, layout.y[city] ?? 0];
  const spotAt = (index: number): Spot => spots[index] ?? { city: 0, line: null };
  const neighbour = (index: number, sense: 1 | -1): number => {
    const { city, line } = spotAt(index);
    if (line !== null) {
      const next = spots[index + sense];
      return next !== undefined && next.line !== null && next.city === city ? index + sense : index;
    }
    return spotOfCity.get(cities[cities.indexOf(city) + sense] ?? -1) ?? index;
  };
  return {
    count: spots.length,
    mark: (index): ChartMark => {
      const spot = spotAt(index);
      if (spot.line === null) return { id: idOf(spot), name: content.cityText(spot.city), from: at(spot.city), to: at(spot.city), radius: radiusOf(spot.city) };
      const line = network.lines[spot.line];
      const [from, to] = [at(line?.from ?? 0), at(line?.to ?? 0)];
      // The ring goes around the middle of the line: its box may hold half the picture.
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
      return { id: idOf(spot), name: content.lineText(spot.line), from: middle, to: middle, radius: 5 };
    },
    indexOf: (id) => spotOfId.get(id) ?? -1,
    step: (index, key) => {
      if (key === 'Home') return 0;
      if (key === 'End') return spotOfCity.get(cities.at(-1) ?? 0) ?? 0;
      if (key === 'ArrowUp') return spotOfCity.get(spotAt(index).city) ?? index;
      if (key === 'ArrowDown') {
        const next = spots[index + 1];
        return spotAt(index).line === null && next !== undefined && next.line !== null ? index + 1 : index;
      }
      return neighbour(index, key === 'ArrowRight' ? 1 : -1);
    },
    find: (pixel, scale) => {
      let [best, nearest]: [number | null, number] = [null, Infinity];
      for (const city of cities) {
        const [x, y] = scale.toPixel(at(city));
        const far = Math.hypot(x - pixel[0], y - pixel[1]) - radiusOf(city);
        if (far < 4 && far < nearest) [best, nearest] = [spotOfCity.get(city) ?? null, far];
      }
      if (best !== null) return best;
      nearest = reach;
      network.lines.forEach(({ from, to }, line) => {
        const far = distanceToLine(pixel, scale.toPixel(at(from)), scale.toPixel(at(to)));
        if (far < nearest) [best, nearest] = [spotOfId.get(content.dyadIdOf(line)) ?? null, far];
      });
      return best;
    },
  };
}
