import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import type { CityId, CoderId } from '#shared/domain/ids.ts';
import { citiesOfLink } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** What goes when cities go: to be told before. */
export interface CityDeletionEffect {
  /** Codings that lose a link, and how many of those others made. */
  readonly codings: number;
  readonly byOthers: number;
  readonly links: number;
  /** Transcripts whose interviewee then speaks for no city. */
  readonly speakers: number;
  /** Agreements of their dyads, which go with them, and dyads that lose their attributes. */
  readonly agreements: number;
  readonly dyads: number;
}

export function cityDeletionEffect(state: ProjectState, ids: ReadonlySet<CityId>, coderId: CoderId): CityDeletionEffect {
  let [codings, byOthers, links] = [0, 0, 0];
  for (const coding of codingsOf(state)) {
    const lost = coding.links.filter((link) => citiesOfLink(link).some((id) => ids.has(id))).length;
    if (lost === 0) continue;
    codings += 1;
    links += lost;
    if (coding.coderId !== coderId) byOthers += 1;
  }
  const speakers = [...state.transcripts.values()].filter(({ cityId }) => cityId !== null && ids.has(cityId)).length;
  const isGone = (dyadId: DyadId): boolean => citiesOf(dyadId).some((id) => ids.has(id));
  const agreements = [...state.agreements.values()].filter(({ dyadId }) => isGone(dyadId)).length;
  const dyads = [...state.dyads.values()].filter(({ id }) => isGone(id)).length;
  return { codings, byOthers, links, speakers, agreements, dyads };
}
