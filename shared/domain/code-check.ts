import type { Code } from './code.ts';
import type { Coding } from './coding.ts';
import type { CodeId } from './ids.ts';
import { codingsOf, type ProjectState } from './state.ts';

/** Whether a coding was made under an older meaning of its code, and nobody has looked since whether it still fits. */
export function isToCheck({ createdAt, confirmedAt }: Coding, { redefinedAt }: Code): boolean {
  return redefinedAt !== null && createdAt < redefinedAt && (confirmedAt === null || confirmedAt < redefinedAt);
}

/** The codings to be checked again under `codeIds` (all codes where left out), layer by layer in reading order. */
export function codingsToCheck(state: ProjectState, codeIds?: ReadonlySet<CodeId>): Coding[] {
  const redefined = new Map([...state.codes.values()].flatMap((code) => (code.redefinedAt !== null && (codeIds?.has(code.id) ?? true) ? [[code.id, code] as const] : [])));
  if (redefined.size === 0) return [];
  return [...codingsOf(state)].filter((coding) => {
    const code = redefined.get(coding.codeId);
    return code !== undefined && isToCheck(coding, code);
  });
}

/** Codes that the codebook wants on no passage together: either of the two may say so. */
export function mayNotMeet(one: Code, other: Code): boolean {
  return one.excludes.includes(other.id) || other.excludes.includes(one.id);
}
