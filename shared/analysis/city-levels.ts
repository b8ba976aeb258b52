import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf } from '#shared/domain/dyad.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { CityId, CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { citiesOfLink, type Level, levels } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { closureOf, codeIndexOf } from './code-index.ts';

/** What is counted: codings under a code, or a code below it. */
export interface LevelGroup<Id extends string = string> {
  readonly id: Id;
  readonly codeId: CodeId;
  /** Whether records of absence in the evidence ledger count here: what was looked for and is not there is evidence of a hole. */
  readonly takesAbsences: boolean;
}

/** One city, at one level, under one code. */
export interface LevelCell {
  /** 参考点: codings with a link to the city, or to a dyad it is half of, at the level. */
  readonly codings: number;
  /** 材料来源: different transcripts they are in. */
  readonly transcripts: number;
  /** Records of the evidence ledger: looked for and not there. */
  readonly absences: readonly Evidence[];
}

export interface CityLevels<Id extends string = string> {
  readonly cityId: CityId;
  readonly cells: Readonly<Record<Level, Readonly<Record<Id, LevelCell>>>>;
}

export interface CityLevelTable<Id extends string = string> {
  /** Cities of which anything is counted, in no particular order. */
  readonly cities: readonly CityLevels<Id>[];
  /** Each level over all cities: a coding that touches two of them counts once. */
  readonly totals: Readonly<Record<Level, Readonly<Record<Id, LevelCell>>>>;
  /** Codings under the codes whose links name no level, so that they are in no cell. */
  readonly withoutLevel: number;
}

interface Tally {
  codings: number;
  readonly transcripts: Set<TranscriptId>;
  readonly absences: Evidence[];
}

type Tallies<Id extends string> = Record<Level, Record<Id, Tally>>;

function record<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** The cities that a record of absence is about: those of its dyad, or of all dyads of its case. */
function aboutWhat(state: ProjectState, { dyadId, caseId }: Evidence): readonly CityId[] {
  const dyadIds = dyadId === null ? (state.cases.get(caseId)?.dyadIds ?? []) : [dyadId];
  return [...new Set(dyadIds.flatMap((id) => citiesOf(id)))];
}

/**
 * Counts of `groups` by level and city: marks and holes, needs and supply, or forces. One pass over codings and evidence. A coding
 * counts once in each cell, however many of its links lead there. Absences are records with `absence` that were looked for and not
 * found; they are kept apart from codings, as no passage stands behind them.
 */
export function cityLevels<Id extends string>(state: ProjectState, groups: readonly LevelGroup<Id>[]): CityLevelTable<Id> {
  const codes = codeIndexOf(state);
  const groupsOf = new Map<CodeId, Id[]>();
  for (const { id, codeId } of groups) for (const code of closureOf(codes, [codeId])) groupsOf.set(code, [...(groupsOf.get(code) ?? []), id]);
  const ids = groups.map(({ id }) => id);
  const fresh = (): Tallies<Id> => record(levels, () => record(ids, (): Tally => ({ codings: 0, transcripts: new Set(), absences: [] })));
  const totals = fresh();
  const cities = new Map<CityId, Tallies<Id>>();
  const of = (cityId: CityId): Tallies<Id> => {
    const known = cities.get(cityId) ?? fresh();
    cities.set(cityId, known);
    return known;
  };
  const add = (tallies: Tallies<Id>, level: Level, id: Id, { transcriptId }: Coding): void => {
    const tally = tallies[level][id];
    tally.codings += 1;
    tally.transcripts.add(transcriptId);
  };

  let withoutLevel = 0;
  for (const coding of codingsOf(state)) {
    const under = groupsOf.get(coding.codeId);
    if (under === undefined || coding.links.length === 0) continue;
    if (coding.links.every(({ level }) => level === null)) withoutLevel += 1;
    for (const level of levels) {
      const links = coding.links.filter((link) => link.level === level);
      if (links.length === 0) continue;
      const touched = new Set(links.flatMap(citiesOfLink));
      for (const id of under) {
        add(totals, level, id, coding);
        for (const cityId of touched) if (state.cities.has(cityId)) add(of(cityId), level, id, coding);
      }
    }
  }
  const takers = groups.filter(({ takesAbsences }) => takesAbsences);
  for (const evidence of state.evidence.values()) {
    const { level } = evidence;
    if (evidence.absence === null || evidence.finding !== 'notFound' || level === null) continue;
    for (const { id } of takers) {
      totals[level][id].absences.push(evidence);
      for (const cityId of aboutWhat(state, evidence)) if (state.cities.has(cityId)) of(cityId)[level][id].absences.push(evidence);
    }
  }
  const cellOf = ({ codings, transcripts, absences }: Tally): LevelCell => ({ codings, transcripts: transcripts.size, absences });
  const cellsOf = (tallies: Tallies<Id>): CityLevels<Id>['cells'] => record(levels, (level) => record(ids, (id) => cellOf(tallies[level][id])));
  return { cities: [...cities].map(([cityId, tallies]) => ({ cityId, cells: cellsOf(tallies) })), totals: cellsOf(totals), withoutLevel };
}
