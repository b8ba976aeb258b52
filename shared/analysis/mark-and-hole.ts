import { markAndHoleCodeIds } from '#shared/builtin/codebooks/known-codes.ts';
import { type DyadTallies, tallyDyads } from './dyad-tallies.ts';
import type { LinkedCodings } from './linked-codings.ts';

/** Marks and holes of every dyad, in all and by level: `mark.byLevel.degree[place]` codings say that its degree is marked. */
export interface MarksAndHoles {
  readonly mark: DyadTallies;
  readonly hole: DyadTallies;
}

/** By the built-in codes and those below them; null where the project has neither. */
export function marksAndHoles(linked: LinkedCodings): MarksAndHoles | null {
  const { mark, hole } = markAndHoleCodeIds;
  if (!linked.codes.byId.has(mark) && !linked.codes.byId.has(hole)) return null;
  return { mark: tallyDyads(linked, [mark]), hole: tallyDyads(linked, [hole]) };
}
