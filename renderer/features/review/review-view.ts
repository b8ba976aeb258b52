import * as v from 'valibot';

import { codebookIdSchema, codeIdSchema } from '#shared/domain/ids.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

export const reviewParts = ['entries', 'sample', 'signOff'] as const;
const viewSchema = v.object({
  codebookId: v.nullable(codebookIdSchema),
  /** null: the codebook as a whole. */
  codeId: v.nullable(codeIdSchema),
  part: v.picklist(reviewParts),
  /** Width of the list of entries in px. */
  list: v.number(),
});
export type ReviewView = v.InferOutput<typeof viewSchema>;

/** What is looked at in the review room, kept with the project. */
export const reviewView = perWorkbench(
  (workbench) => new KeptView<ReviewView>(workbench, 'review.view', viewSchema, { codebookId: null, codeId: null, part: 'entries', list: 540 }),
);
