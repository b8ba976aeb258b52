import { graphic } from 'echarts/core';

import { cellsShape } from './shape-names.ts';

interface CellsShape {
  readonly cells: readonly number[];
}

/** The part of a canvas context that paths are built with; both renderers bring one. */
interface PathContext {
  rect(x: number, y: number, width: number, height: number): void;
}

/**
 * Teaches ECharts a shape of many rectangles: one path for all cells of a colour. A heat map of 333 x 333 cities is then
 * a handful of paths in place of 110,889 elements.
 */
export function registerCells(): void {
  graphic.registerShape(
    cellsShape,
    graphic.extendShape({
      shape: { cells: [] },
      buildPath: (context: PathContext, { cells }: CellsShape) => {
        for (let index = 0; index + 3 < cells.length; index += 4) {
          context.rect(cells[index] ?? 0, cells[index + 1] ?? 0, cells[index + 2] ?? 0, cells[index + 3] ?? 0);
        }
      },
    }),
  );
}
