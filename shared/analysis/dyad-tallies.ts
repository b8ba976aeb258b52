import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { codeMask, type LinkedCodings, type LinkLevel, linkLevels } from './linked-codings.ts';

/**
 * How many codings are linked to each dyad, by its place. A coding with two links to one dyad counts once, and once at each
 * of their levels, so that the levels may add up to more than the codings.
 */
export interface DyadTallies {
  /** 参考点: codings. */
  readonly codings: Uint32Array;
  /** 材料来源: different transcripts they are in. */
  readonly transcripts: Uint32Array;
  readonly byLevel: Readonly<Record<LinkLevel, Uint32Array>>;
  /** The weights of those codings that have one, added up; and how many have one. */
  readonly weight: Float64Array;
  readonly weighted: Uint32Array;
}

/**
 * The tallies of `linked`, of the codings under one of `codeIds` or a code below it; null: of all codings. One pass.
 */
export function tallyDyads(linked: LinkedCodings, codeIds: Iterable<CodeId> | null = null): DyadTallies {
  const { index, codings, dyads, codePlaces, levelBits } = linked;
  const counts = (): Uint32Array => new Uint32Array(index.size);
  const byLevel = Object.fromEntries(linkLevels.map((level) => [level, counts()])) as Record<LinkLevel, Uint32Array>;
  const tallies = { codings: counts(), transcripts: counts(), byLevel, weight: new Float64Array(index.size), weighted: counts() };
  const mask = codeIds === null ? null : codeMask(linked.codes, codeIds);
  const seen = new Map<TranscriptId, Set<number>>();
  for (const [entry, coding] of codings.entries()) {
    if (mask !== null && mask[codePlaces[entry] ?? -1] !== 1) continue;
    const place = dyads[entry] ?? 0;
    const bits = levelBits[entry] ?? 0;
    tallies.codings[place] = (tallies.codings[place] ?? 0) + 1;
    for (const [bit, level] of linkLevels.entries()) {
      const atLevel = byLevel[level];
      if ((bits & (1 << bit)) !== 0) atLevel[place] = (atLevel[place] ?? 0) + 1;
    }
    if (coding.weight !== null) {
      tallies.weight[place] = (tallies.weight[place] ?? 0) + coding.weight;
      tallies.weighted[place] = (tallies.weighted[place] ?? 0) + 1;
    }
    let dyadsOfTranscript = seen.get(coding.transcriptId);
    if (dyadsOfTranscript === undefined) seen.set(coding.transcriptId, (dyadsOfTranscript = new Set()));
    if (dyadsOfTranscript.has(place)) continue;
    dyadsOfTranscript.add(place);
    tallies.transcripts[place] = (tallies.transcripts[place] ?? 0) + 1;
  }
  return tallies;
}

/**
 * Codings per dyad and code, the codes below included, only where there are any: the code's place in `codes.rows`, by the
 * dyad's place. At one level only, where `level` is given. One pass over the linked codings, times the depth of the codes.
 */
export function tallyCodes({ codes, dyads, codePlaces, levelBits }: LinkedCodings, level?: LinkLevel): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const paths = codes.rows.map(({ path }) => path.map(({ id }) => codes.byId.get(id)?.place ?? -1));
  const wanted = level === undefined ? ~0 : 1 << linkLevels.indexOf(level);
  const tallies = new Map<number, Map<number, number>>();
  for (const [entry, dyad] of dyads.entries()) {
    if (((levelBits[entry] ?? 0) & wanted) === 0) continue;
    let tally = tallies.get(dyad);
    if (tally === undefined) tallies.set(dyad, (tally = new Map()));
    for (const place of paths[codePlaces[entry] ?? -1] ?? []) tally.set(place, (tally.get(place) ?? 0) + 1);
  }
  return tallies;
}
