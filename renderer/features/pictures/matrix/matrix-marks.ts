import type { ChartMarks, StepKey } from '#renderer/ui/chart/chart-marks.ts';

import { type MatrixContent, placeAt } from './matrix-content.ts';

const separator = '~';

/** The id of a cell: its row's city and its column's. Both cells of a dyad are different marks of the same dyad. */
function cellId({ cities }: MatrixContent, row: number, column: number): string {
  return `${cities[row]?.id ?? ''}${separator}${cities[column]?.id ?? ''}`;
}

/** The cells of a matrix: arrows go to the neighbour, Home and End to the ends of the row. Made one at a time, of n² that there are. */
export function matrixMarks(content: MatrixContent): ChartMarks {
  const { cities } = content;
  const count = cities.length;
  const positions = new Map<string, number>(cities.map(({ id }, position) => [id, position]));
  const steps: Readonly<Record<StepKey, (row: number, column: number) => readonly [number, number]>> = {
    ArrowLeft: (row, column) => [row, column - 1],
    ArrowRight: (row, column) => [row, column + 1],
    ArrowUp: (row, column) => [row - 1, column],
    ArrowDown: (row, column) => [row + 1, column],
    Home: (row) => [row, 0],
    End: (row) => [row, count - 1],
  };
  const within = (position: number): number => Math.max(0, Math.min(count - 1, position));
  return {
    count: count * count,
    mark: (index) => {
      const [row, column] = [Math.floor(index / count), index % count];
      const [one, other] = [cities[row]?.name ?? '', cities[column]?.name ?? ''];
      const place = placeAt(content, row, column);
      return {
        id: cellId(content, row, column),
        name: place < 0 ? content.selfLabel.replace('{{city}}', one) : `${one}–${other}\n${content.valueText(place)}`,
        from: [column, row],
        to: [column + 1, row + 1],
      };
    },
    indexOf: (id) => {
      const [row = '', column = ''] = id.split(separator);
      const [one, other] = [positions.get(row), positions.get(column)];
      return one === undefined || other === undefined ? -1 : one * count + other;
    },
    step: (index, key) => {
      const [row, column] = steps[key](Math.floor(index / count), index % count);
      return within(row) * count + within(column);
    },
    find: (pixel, scale) => {
      const [column, row] = scale.toValue(pixel).map(Math.floor) as [number, number];
      const inside = row >= 0 && row < count && column >= 0 && column < count;
      return inside && row !== column ? row * count + column : null;
    },
  };
}
