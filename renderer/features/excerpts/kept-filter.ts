import * as v from 'valibot';

import { type ExcerptFilter, everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { dyadIdSchema } from '#shared/domain/dyad.ts';
import { cityIdSchema, codeIdSchema, coderIdSchema, transcriptIdSchema } from '#shared/domain/ids.ts';
import { levelSchema } from '#shared/domain/link.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

const some = <Id>(id: v.GenericSchema<unknown, Id>) => v.nullable(v.array(id));

const filterSchema: v.GenericSchema<unknown, ExcerptFilter> = v.object({
  codeIds: some(codeIdSchema),
  withDescendants: v.boolean(),
  transcriptIds: some(transcriptIdSchema),
  dyadIds: some(dyadIdSchema),
  cityIds: some(cityIdSchema),
  levels: some(levelSchema),
  coderIds: some(coderIdSchema),
  text: v.string(),
});

/** What the list of excerpts shows, kept with the project. */
export const keptFilter = perWorkbench((workbench) => new KeptView(workbench, 'excerpts.filter', filterSchema, everyExcerpt));
