import type { Network } from './network.ts';

export const networkLayouts = ['circle', 'force'] as const;
export type NetworkLayoutName = (typeof networkLayouts)[number];

/** Where each city of a network stands, in the square from -1 to 1; y grows downwards. The same for the same network, always. */
export interface NetworkLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The angle of each city on a circle, province by province with a gap between; radians, from the top clockwise. */
export function circleAngles({ cities }: Network): Float64Array {
  const gaps = cities.filter((city, position) => city.province !== cities[(position + cities.length - 1) % cities.length]?.province).length;
  // A gap between two provinces is as wide as one city; one province alone has none.
  const whole = cities.length + (gaps > 1 ? gaps : 0);
  const angles = new Float64Array(cities.length);
  let position = 0;
  cities.forEach((city, at) => {
    if (at > 0 && gaps > 1 && city.province !== cities[at - 1]?.province) position += 1;
    angles[at] = ((position + 0.5) / whole) * 2 * Math.PI;
    position += 1;
  });
  return angles;
}

function circle(network: Network): NetworkLayout {
  const angles = circleAngles(network);
  return { x: angles.map((angle) => Math.sin(angle)), y: angles.map((angle) => -Math.cos(angle)) };
}

/** At most so many pairs of cities are looked at; a few tenths of a second at most. */
const pairBudget = 8_000_000;
const mostSteps = 300;
/** How strongly all are drawn to the middle: a pair that nothing ties to the rest must not push the rest into a corner. */
const middlePull = 4;

/**
 * Fruchterman and Reingold (1991), "Graph drawing by force-directed placement": cities repel each other with k²/d, lines draw
 * with d²/k, and how far one may move falls to nothing over a bounded number of steps. It begins on the circle by province,
 * so that nothing is left to chance; a weak pull to the middle keeps parts that are not connected in the picture.
 */
function force(network: Network): NetworkLayout {
  const { x, y } = circle(network);
  const count = x.length;
  if (count < 2) return { x, y };
  const steps = Math.min(mostSteps, Math.max(40, Math.floor(pairBudget / ((count * count) / 2))));
  const k = Math.sqrt(4 / count);
  const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
  for (let step = 0; step < steps; step += 1) {
    dx.fill(0);
    dy.fill(0);
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        const [a, b] = [(x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)];
        const strength = (k * k) / Math.max(a * a + b * b, 1e-6);
        dx[one] = (dx[one] ?? 0) + a * strength;
        dy[one] = (dy[one] ?? 0) + b * strength;
        dx[other] = (dx[other] ?? 0) - a * strength;
        dy[other] = (dy[other] ?? 0) - b * strength;
      }
    }
    for (const { from, to } of network.lines) {
      const [a, b] = [(x[from] ?? 0) - (x[to] ?? 0), (y[from] ?? 0) - (y[to] ?? 0)];
      const strength = Math.hypot(a, b) / k;
      dx[from] = (dx[from] ?? 0) - a * strength;
      dy[from] = (dy[from] ?? 0) - b * strength;
      dx[to] = (dx[to] ?? 0) + a * strength;
      dy[to] = (dy[to] ?? 0) + b * strength;
    }
    const reach = 0.1 * (1 - step / steps);
    for (let at = 0; at < count; at += 1) {
      const [a, b] = [(dx[at] ?? 0) - (x[at] ?? 0) * middlePull, (dy[at] ?? 0) - (y[at] ?? 0) * middlePull];
      const length = Math.max(Math.hypot(a, b), 1e-9);
      const move = Math.min(length, reach) / length;
      x[at] = (x[at] ?? 0) + a * move;
      y[at] = (y[at] ?? 0) + b * move;
    }
  }
  return fitted(x, y);
}

/** Moved and scaled, alike in both directions, to fill the square. */
function fitted(x: Float64Array, y: Float64Array): NetworkLayout {
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const scale = 2 / Math.max(right - left, bottom - top, 1e-9);
  return { x: x.map((value) => (value - (left + right) / 2) * scale), y: y.map((value) => (value - (top + bottom) / 2) * scale) };
}

/** Where the cities of a network stand. Cities without a partner are where the layout puts them: leave them out first if they are not wanted. */
export function layOutNetwork(network: Network, name: NetworkLayoutName): NetworkLayout {
  return name === 'force' ? force(network) : circle(network);
}
