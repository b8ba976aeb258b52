import { citiesOf } from '#shared/domain/dyad.ts';
import type { CityId, TranscriptId } from '#shared/domain/ids.ts';
import { citiesOfLink } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** What is coded about one city, by itself or as half of a dyad. */
export interface CityCounts {
  /** 参考点: codings with a link that touches the city. */
  readonly codings: number;
  /** 材料来源: different transcripts those are in. */
  readonly transcripts: number;
  /** Different cities that it has a linked dyad with. */
  readonly partners: number;
  /** Transcripts whose interviewee speaks for the city. */
  readonly speakers: number;
}

interface Tally {
  codings: number;
  speakers: number;
  readonly transcripts: Set<TranscriptId>;
  readonly partners: Set<CityId>;
}

/** The counts of every city of the project, zeros included. One pass over the codings. */
export function countCities(state: ProjectState): ReadonlyMap<CityId, CityCounts> {
  const tallies = new Map<CityId, Tally>();
  for (const { id } of state.cities.values()) tallies.set(id, { codings: 0, speakers: 0, transcripts: new Set(), partners: new Set() });
  for (const { cityId } of state.transcripts.values()) {
    const tally = cityId === null ? undefined : tallies.get(cityId);
    if (tally !== undefined) tally.speakers += 1;
  }
  for (const { links, transcriptId } of codingsOf(state)) {
    for (const cityId of new Set(links.flatMap(citiesOfLink))) {
      const tally = tallies.get(cityId);
      if (tally === undefined) continue;
      tally.codings += 1;
      tally.transcripts.add(transcriptId);
    }
    for (const link of links) {
      if (link.kind !== 'dyad') continue;
      const [one, other] = citiesOf(link.dyadId);
      tallies.get(one)?.partners.add(other);
      tallies.get(other)?.partners.add(one);
    }
  }
  return new Map(
    [...tallies].map(([id, { codings, transcripts, partners, speakers }]) => [id, { codings, transcripts: transcripts.size, partners: partners.size, speakers }]),
  );
}
