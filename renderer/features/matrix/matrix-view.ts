import * as v from 'valibot';

import { columnKinds } from '#shared/analysis/matrix-columns.ts';
import { codebookIdSchema } from '#shared/domain/ids.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

const viewSchema = v.object({
  columns: v.picklist(columnKinds),
  codebookId: v.nullable(codebookIdSchema),
  measure: v.picklist(['codings', 'transcripts']),
  rollUp: v.boolean(),
});
export type MatrixView = v.InferOutput<typeof viewSchema>;

/** How the matrix is looked at, kept with the project. */
export const matrixView = perWorkbench(
  (workbench) => new KeptView<MatrixView>(workbench, 'matrix.view', viewSchema, { columns: 'dyad', codebookId: null, measure: 'codings', rollUp: true }),
);
