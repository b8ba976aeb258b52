import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import { overlaps, type Passage } from '#shared/domain/passage.ts';

/** Where in a text the person is: at a selection, or else at a caret. */
export interface Here {
  readonly selection: Passage | null;
  readonly caret: number | null;
  readonly chosenId: CodingId | null;
}

/** The codings around an offset; where none is, those that end or begin there. */
export function codingsAt(codings: readonly Coding[], offset: number): readonly Coding[] {
  const around = codings.filter(({ anchor }) => anchor.start <= offset && offset < anchor.end);
  return around.length > 0 ? around : codings.filter(({ anchor }) => anchor.start === offset || anchor.end === offset);
}

/** All codings where the person is; where that is nowhere, the chosen one. In the order of `codings`. */
export function codingsHere(codings: readonly Coding[], { selection, caret, chosenId }: Here): readonly Coding[] {
  if (selection !== null) return codings.filter(({ anchor }) => overlaps(anchor, selection));
  if (caret !== null) return codingsAt(codings, caret);
  return chosenId === null ? [] : codings.filter(({ id }) => id === chosenId);
}

const lengthOf = ({ anchor }: Coding): number => anchor.end - anchor.start;

/** The coding that a click means: the shortest around it, and at each further click on the same place the next longer one. */
export function codingClicked(here: readonly Coding[], chosenId: CodingId | null): Coding | null {
  const shortestFirst = [...here].sort((a, b) => lengthOf(a) - lengthOf(b));
  const chosen = shortestFirst.findIndex(({ id }) => id === chosenId);
  return shortestFirst[(chosen + 1) % Math.max(1, shortestFirst.length)] ?? null;
}
