import type { ReactNode } from 'react';

/** One row of the table beside a picture: the same numbers, cell by cell. */
export interface PictureRow {
  /** The id of the mark that shows the same, so that picture and table share what is chosen. */
  readonly id: string;
  /** Text, or a number; null where there is none. */
  readonly cells: readonly (string | number | null)[];
}

/** The numbers of a picture. */
export interface PictureTable {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly isNumber: boolean; readonly width?: number }[];
  readonly rows: readonly PictureRow[];
  /** Shown in place of rows where there are none. */
  readonly empty?: ReactNode;
}
