/** Something in a chart that can be pointed at, by mouse or by keyboard. */
export interface ChartMark {
  readonly id: string;
  /** What is said of it, aloud and in the tip beside it: its name and its numbers. */
  readonly name: string;
  /** Two opposite corners of it in axis values; a point has the same twice. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** px around a point. */
  readonly radius?: number;
}

/** The keys that go from mark to mark. */
export const stepKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type StepKey = (typeof stepKeys)[number];

export function isStepKey(key: string): key is StepKey {
  return (stepKeys as readonly string[]).includes(key);
}

type Pair = readonly [number, number];

/** From axis values to px and back, as the chart stands. */
export interface ChartScale {
  toPixel(value: Pair): Pair;
  toValue(pixel: Pair): Pair;
}

/** The marks of a chart. A list of any length: marks are made when one is asked for. */
export interface ChartMarks {
  readonly count: number;
  mark(index: number): ChartMark;
  /** -1 where no mark has that id. */
  indexOf(id: string): number;
  step(index: number, key: StepKey): number;
  /** The mark at a place on the screen (px), or null. */
  find(pixel: Pair, scale: ChartScale): number | null;
}

/** How far a mark that is only a point may be missed by, px. */
const reach = 12;

/** The box of a mark on the screen, px, left and top before right and bottom. */
export function boxOf({ from, to, radius = 0 }: ChartMark, scale: ChartScale): readonly [number, number, number, number] {
  const [one, other] = [scale.toPixel(from), scale.toPixel(to)];
  return [
    Math.min(one[0], other[0]) - radius,
    Math.min(one[1], other[1]) - radius,
    Math.max(one[0], other[0]) + radius,
    Math.max(one[1], other[1]) + radius,
  ];
}

function distance(pixel: Pair, mark: ChartMark, scale: ChartScale): number {
  const [left, top, right, bottom] = boxOf(mark, scale);
  return Math.hypot(Math.max(left - pixel[0], 0, pixel[0] - right), Math.max(top - pixel[1], 0, pixel[1] - bottom));
}

/** Marks one after the other: the arrows go back and forth, the pointer finds the nearest. For up to some thousands. */
export function marksInARow(marks: readonly ChartMark[]): ChartMarks {
  const indices = new Map(marks.map((mark, index) => [mark.id, index]));
  const last = marks.length - 1;
  const markAt = (index: number): ChartMark => {
    const mark = marks[index];
    if (mark === undefined) throw new RangeError(`no mark ${index} of ${marks.length}`);
    return mark;
  };
  return {
    count: marks.length,
    mark: markAt,
    indexOf: (id) => indices.get(id) ?? -1,
    step: (index, key) => {
      if (key === 'Home') return 0;
      if (key === 'End') return last;
      return Math.max(0, Math.min(last, index + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1)));
    },
    find: (pixel, scale) => {
      let [best, nearest]: [number | null, number] = [null, reach];
      marks.forEach((mark, index) => {
        const far = distance(pixel, mark, scale);
        if (far < nearest) [best, nearest] = [index, far];
      });
      return best;
    },
  };
}
