import type { Coding } from '#shared/domain/coding.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { type CodeIndex, closureOf, codeIndexOf } from './code-index.ts';
import { type DyadIndex, dyadIndexOf, placeOfDyad } from './dyad-index.ts';

/** Where a link to a dyad stands: at a level, or at none in particular. */
export const linkLevels = [...levels, 'none'] as const;
export type LinkLevel = (typeof linkLevels)[number];

/**
 * Every coding that is linked to a dyad, once for each of its dyads, packed: entry `i` of each array speaks of the same
 * coding and dyad. Whatever is counted per dyad is one pass over these.
 */
export interface LinkedCodings {
  readonly index: DyadIndex;
  readonly codes: CodeIndex;
  /** The coding itself, to show its passage. */
  readonly codings: readonly Coding[];
  /** The dyad's place in `index`. */
  readonly dyads: Uint32Array;
  /** The code's place in `codes.rows`; -1 for a code that is not in the project. */
  readonly codePlaces: Int32Array;
  /** The levels of its links to the dyad, as bits: 1 << the level's place in `linkLevels`. */
  readonly levelBits: Uint8Array;
}

/** The bit of a level in `levelBits`. */
export function levelBit(level: Level | null): number {
  return 1 << linkLevels.indexOf(level ?? 'none');
}

function build(state: ProjectState, index: DyadIndex, codes: CodeIndex): LinkedCodings {
  const places = new Map<DyadId, number>();
  const found: { readonly codings: Coding[]; readonly dyads: number[]; readonly levelBits: number[] } = { codings: [], dyads: [], levelBits: [] };
  for (const coding of codingsOf(state)) {
    const firstOfCoding = found.dyads.length;
    for (const link of coding.links) {
      if (link.kind !== 'dyad') continue;
      let place = places.get(link.dyadId);
      if (place === undefined) places.set(link.dyadId, (place = placeOfDyad(index, link.dyadId)));
      if (place === -1) continue;
      const again = found.dyads.indexOf(place, firstOfCoding);
      if (again === -1) {
        found.codings.push(coding);
        found.dyads.push(place);
        found.levelBits.push(levelBit(link.level));
      } else found.levelBits[again] = (found.levelBits[again] ?? 0) | levelBit(link.level);
    }
  }
  const codePlaces = Int32Array.from(found.codings, ({ codeId }) => codes.byId.get(codeId)?.place ?? -1);
  return { index, codes, codings: found.codings, dyads: Uint32Array.from(found.dyads), codePlaces, levelBits: Uint8Array.from(found.levelBits) };
}

const remembered = new WeakMap<ProjectState['layers'], LinkedCodings>();

/** The linked codings of a state. Remembered while neither codings, codes nor cities change; linear in the codings. */
export function linkedCodingsOf(state: ProjectState): LinkedCodings {
  const [index, codes] = [dyadIndexOf(state), codeIndexOf(state)];
  const known = remembered.get(state.layers);
  if (known !== undefined && known.index === index && known.codes === codes) return known;
  const linked = build(state, index, codes);
  remembered.set(state.layers, linked);
  return linked;
}

/** 1 at the place of each of `codeIds` and of every code below one of them: which entries are under them. */
export function codeMask(codes: CodeIndex, codeIds: Iterable<CodeId>): Uint8Array {
  const mask = new Uint8Array(codes.rows.length);
  for (const id of closureOf(codes, codeIds)) {
    const place = codes.byId.get(id)?.place;
    if (place !== undefined) mask[place] = 1;
  }
  return mask;
}
