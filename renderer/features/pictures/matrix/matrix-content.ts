import type { ProvinceBand } from '#shared/analysis/city-order.ts';
import { dyadPlace } from '#shared/analysis/dyad-index.ts';
import type { CityId } from '#shared/domain/ids.ts';

/** One colour of the matrix, and what it stands for. */
export interface ShadeClass {
  readonly label: string;
  /** Its place on a scale: of one hue, 0 to count-1; of two, below 0 and above. */
  readonly place: number;
}

/** What a matrix of dyads shows, free of any screen. */
export interface MatrixContent {
  /** In the order of rows and columns. */
  readonly cities: readonly { readonly id: CityId; readonly name: string }[];
  /** The place in the index of dyads of the city at each position. */
  readonly order: readonly number[];
  /** Where the order is by province; else empty. */
  readonly bands: readonly ProvinceBand[];
  /** Provinces as they are to be written, by band. */
  readonly bandNames: readonly string[];
  readonly classes: readonly ShadeClass[];
  readonly isDiverging: boolean;
  /** The class of each dyad by its place in the index; -1: blank. */
  readonly classOf: Int8Array;
  /** What is said of a dyad: its value in words. */
  readonly valueText: (dyadPlace: number) => string;
  /** Over the legend: what the colours measure, with its unit. */
  readonly measureLabel: string;
  /** What a blank cell means. */
  readonly blankLabel: string;
  readonly selfLabel: string;
}

/** The place in the index of the dyad at a row and a column; -1 on the diagonal. */
export function placeAt({ order }: Pick<MatrixContent, 'order'>, row: number, column: number): number {
  const [one, other] = [order[row], order[column]];
  return one === undefined || other === undefined || one === other ? -1 : dyadPlace(order.length, one, other);
}
