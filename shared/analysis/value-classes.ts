/** A class of values in a legend: from `from` on, up to `to`, both included. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** Values sorted into few classes, so that each colour of a picture can be told and named. */
export interface ValueClasses {
  /** From the lowest to the highest. */
  readonly classes: readonly ValueClass[];
  /** Which class a value is in; -1 for NaN, which is no value. */
  classOf(value: number): number;
}

/** How many classes a scale of one hue has at most, and each arm of a scale of two. */
export const mostClasses = 6;
export const mostPerArm = 3;

/** `value` rounded down to one of 1, 2, 3, 5 times a power of ten: limits that people read. */
function plainBelow(value: number): number {
  if (value <= 0) return value === 0 ? 0 : -plainAbove(-value);
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [5, 3, 2, 1].find((step) => step * power <= value * (1 + 1e-9)) ?? 1;
  return Number((lead * power).toPrecision(6));
}

function plainAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 3, 5, 10].find((step) => step * power >= value * (1 - 1e-9)) ?? 10;
  return Number((lead * power).toPrecision(6));
}

/** The lower limits of at most `count` classes of about equal size. `sorted` ascending, not empty. */
function lowerLimits(sorted: readonly number[], count: number): number[] {
  const different = [...new Set(sorted)];
  if (different.length <= count) return different;
  const lowest = sorted[0] ?? 0;
  const limits = [lowest];
  for (let part = 1; part < count; part += 1) {
    const limit = plainBelow(sorted[Math.floor((part * sorted.length) / count)] ?? lowest);
    if (limit > (limits.at(-1) ?? lowest)) limits.push(limit);
  }
  return limits;
}

function classesBetween(limits: readonly number[], sorted: readonly number[]): ValueClass[] {
  // Each class ends at the highest value that is in it: a legend then never names what does not occur.
  return limits.flatMap((from, place) => {
    const next = limits[place + 1] ?? Infinity;
    const inside = sorted.filter((value) => value >= from && value < next);
    const to = inside.at(-1);
    return to === undefined ? [] : [{ from: inside[0] ?? from, to }];
  });
}

function lookUp(classes: readonly ValueClass[]): ValueClasses {
  return { classes, classOf: (value) => (Number.isNaN(value) ? -1 : classes.findIndex(({ from, to }) => value >= from && value <= to)) };
}

/** Classes for a scale of one hue: at most six, of about as many values each, with plain limits. */
export function sequentialClasses(values: Iterable<number>): ValueClasses {
  const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return lookUp(sorted.length === 0 ? [] : classesBetween(lowerLimits(sorted, mostClasses), sorted));
}

/** Classes for a scale of two hues around 0: the same limits on both sides, 0 a class of its own. Only those that occur on either side. */
export function divergingClasses(values: Iterable<number>): ValueClasses & { readonly negative: number; readonly positive: number } {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const sizes = known.filter((value) => value !== 0).map(Math.abs).sort((a, b) => a - b);
  const arm = sizes.length === 0 ? [] : classesBetween(lowerLimits(sizes, mostPerArm), sizes);
  const classes = [...arm.map(({ from, to }) => ({ from: -to, to: -from })).reverse(), { from: 0, to: 0 }, ...arm];
  return { ...lookUp(classes), negative: arm.length, positive: arm.length };
}
