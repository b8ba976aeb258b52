import * as v from 'valibot';

import { type CodeId, codeIdSchema, type CodingId, codingIdSchema } from '#shared/domain/ids.ts';
import { KeptView } from '#renderer/frame/kept-view.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';

/** For a row of the coding table, by its code, the coding that a person chose as its typical excerpt. */
export type PickedTypicals = ReadonlyMap<CodeId, CodingId>;

const picksSchema = v.pipe(
  v.array(v.tuple([codeIdSchema, codingIdSchema])),
  v.transform((pairs): readonly (readonly [CodeId, CodingId])[] => pairs),
);

/** What was chosen in this project, kept with it. One whose coding is gone counts for nothing. */
export const pickedTypicals = perWorkbench((workbench) => new KeptView(workbench, 'export.typicals', picksSchema, []));

/** `picks` with that choice for a row; null leaves the row to the rule again. */
export function withPick(picks: readonly (readonly [CodeId, CodingId])[], codeId: CodeId, codingId: CodingId | null): readonly (readonly [CodeId, CodingId])[] {
  const others = picks.filter(([code]) => code !== codeId);
  return codingId === null ? others : [...others, [codeId, codingId]];
}
