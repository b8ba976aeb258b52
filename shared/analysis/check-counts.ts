import { codingsToCheck } from '#shared/domain/code-check.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

interface Remembered {
  readonly codes: ProjectState['codes'];
  readonly counts: ReadonlyMap<CodeId, number>;
}
const remembered = new WeakMap<ProjectState['layers'], Remembered>();

/** How many codings are to be checked again under each code that has any. Remembered while neither layers nor codes change. */
export function checkCounts(state: ProjectState): ReadonlyMap<CodeId, number> {
  const known = remembered.get(state.layers);
  if (known !== undefined && known.codes === state.codes) return known.counts;
  const counts = new Map<CodeId, number>();
  for (const { codeId } of codingsToCheck(state)) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
  remembered.set(state.layers, { codes: state.codes, counts });
  return counts;
}
