import type { ExcerptFilter } from '#shared/analysis/excerpt-filter.ts';
import type { MatrixColumn } from '#shared/analysis/matrix-columns.ts';

/**
 * The filter that finds the codings behind a column, or null where no filter says it: links that name no level.
 */
export function columnFilter(column: MatrixColumn): Partial<ExcerptFilter> | null {
  switch (column.kind) {
    case 'dyad':
      return { dyadIds: [column.key] };
    case 'city':
      return { cityIds: [column.key] };
    case 'transcript':
      return { transcriptIds: [column.key] };
    case 'level':
      return column.level === null ? null : { levels: [column.level] };
  }
}
