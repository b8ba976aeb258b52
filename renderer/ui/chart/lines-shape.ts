import { graphic } from 'echarts/core';

import { linesShape } from './shape-names.ts';

interface LinesShape {
  readonly lines: readonly number[];
}

interface PathContext {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Teaches ECharts a shape of many lines, so that a network is one path for each width and not an element for each line. */
export function registerLines(): void {
  graphic.registerShape(
    linesShape,
    graphic.extendShape({
      shape: { lines: [] },
      buildPath: (context: PathContext, { lines }: LinesShape) => {
        for (let index = 0; index + 3 < lines.length; index += 4) {
          context.moveTo(lines[index] ?? 0, lines[index + 1] ?? 0);
          context.lineTo(lines[index + 2] ?? 0, lines[index + 3] ?? 0);
        }
      },
    }),
  );
}
