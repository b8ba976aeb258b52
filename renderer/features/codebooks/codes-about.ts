import * as v from 'valibot';

import type { Code } from '#shared/domain/code.ts';
import { codeIdSchema } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

const idsSchema = v.array(codeIdSchema);

/** The codes that a dialog is about: those of the ids that are still there. */
export function codesAbout({ codes }: Pick<ProjectState, 'codes'>, about: unknown): Code[] {
  return v.parse(idsSchema, about).flatMap((id) => codes.get(id) ?? []);
}
