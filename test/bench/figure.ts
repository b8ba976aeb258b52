/** One line of what `npm run bench` prints. `baseline` is measured in the same run; `ratio` = value / baseline. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

const round = (value: number): number => Number(value.toPrecision(4));

export function figure(name: string, value: number, unit: string, baseline: number): Figure {
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline) };
}
