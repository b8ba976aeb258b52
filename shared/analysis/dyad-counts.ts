import type { Coding } from '#shared/domain/coding.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import type { Level } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** What is coded about one dyad. A coding with two links to it counts once, and once at each of their levels. */
export interface DyadCounts {
  readonly dyadId: DyadId;
  /** 参考点: codings linked to the dyad. */
  readonly codings: number;
  /** 材料来源: different transcripts those are in. */
  readonly transcripts: number;
  readonly byLevel: Readonly<Record<Level | 'none', number>>;
  /** How many of the codings are under each code, the most used first. */
  readonly byCode: readonly { readonly codeId: CodeId; readonly codings: number }[];
}

interface Tally {
  codings: number;
  readonly transcripts: Set<TranscriptId>;
  readonly byLevel: Record<Level | 'none', number>;
  readonly byCode: Map<CodeId, number>;
}

function tallied(tallies: Map<DyadId, Tally>, dyadId: DyadId): Tally {
  const known = tallies.get(dyadId);
  if (known !== undefined) return known;
  const tally: Tally = { codings: 0, transcripts: new Set(), byLevel: { breadth: 0, connection: 0, degree: 0, none: 0 }, byCode: new Map() };
  tallies.set(dyadId, tally);
  return tally;
}

function levelsByDyad({ links }: Coding): Map<DyadId, Set<Level | 'none'>> {
  const levels = new Map<DyadId, Set<Level | 'none'>>();
  for (const link of links) {
    if (link.kind !== 'dyad') continue;
    const known = levels.get(link.dyadId);
    if (known === undefined) levels.set(link.dyadId, new Set([link.level ?? 'none']));
    else known.add(link.level ?? 'none');
  }
  return levels;
}

/** The counts of every dyad that a coding is linked to, in no particular order. One pass over the codings. */
export function countDyads(state: ProjectState): DyadCounts[] {
  const tallies = new Map<DyadId, Tally>();
  for (const coding of codingsOf(state)) {
    if (coding.links.length === 0) continue;
    for (const [dyadId, levels] of levelsByDyad(coding)) {
      const tally = tallied(tallies, dyadId);
      tally.codings += 1;
      tally.transcripts.add(coding.transcriptId);
      tally.byCode.set(coding.codeId, (tally.byCode.get(coding.codeId) ?? 0) + 1);
      for (const level of levels) tally.byLevel[level] += 1;
    }
  }
  return [...tallies].map(([dyadId, { codings, transcripts, byLevel, byCode }]) => ({
    dyadId,
    codings,
    transcripts: transcripts.size,
    byLevel,
    byCode: [...byCode].map(([codeId, count]) => ({ codeId, codings: count })).sort((a, b) => b.codings - a.codings),
  }));
}
