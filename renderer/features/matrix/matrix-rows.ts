import type { Matrix, MatrixCell } from '#shared/analysis/matrix.ts';
import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';

/** A line of the table as it is shown: a code's, or the totals at the foot. */
export interface ShownRow {
  readonly id: string;
  readonly codeId: CodeId | null;
  readonly name: string;
  /** The names from the top code down to its own. */
  readonly path: readonly string[];
  readonly color: string | null;
  /** 0 for a top code. */
  readonly depth: number;
  readonly cells: readonly MatrixCell[];
  readonly total: MatrixCell;
}

/** The rows of `matrix` with its totals last. */
export function shownRows(matrix: Matrix, language: Language, totalName: string): ShownRow[] {
  return [
    ...matrix.rows.map(({ code, path, cells, total }) => ({
      id: code.id,
      codeId: code.id,
      name: inLanguage(code.name, language),
      path: path.map((above) => inLanguage(above.name, language)),
      color: code.color,
      depth: path.length - 1,
      cells,
      total,
    })),
    { id: 'total', codeId: null, name: totalName, path: [totalName], color: null, depth: 0, cells: matrix.columnTotals, total: matrix.total },
  ];
}
