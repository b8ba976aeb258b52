import { type Codebook, codebooksInOrder } from '#shared/domain/codebook.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

type Codes = Pick<ProjectState, 'codes' | 'codebooks'>;

/** The codebooks of which a code has a digit, in order. */
export function codebooksWithKeys({ codes, codebooks }: Codes): Codebook[] {
  const keyed = new Set([...codes.values()].filter(({ key }) => key !== null).map(({ codebookId }) => codebookId));
  return codebooksInOrder({ codebooks }).filter(({ id }) => keyed.has(id));
}

/** The codebook whose digits are heard: the chosen one, or the first that has digits. */
export function activeCodebook(state: Codes, chosen: CodebookId | null): Codebook | null {
  const known = chosen === null ? undefined : state.codebooks.get(chosen);
  return known ?? codebooksWithKeys(state)[0] ?? null;
}

/** The code that each digit applies, '1' first. */
export function digitCodes(state: Codes, chosen: CodebookId | null): ReadonlyMap<string, Code> {
  const codebook = activeCodebook(state, chosen);
  const keyed = [...state.codes.values()].filter(({ codebookId, key, status }) => codebookId === codebook?.id && key !== null && status !== 'retired');
  return new Map(keyed.map((code): [string, Code] => [code.key ?? '', code]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
