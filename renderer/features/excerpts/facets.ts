import type { ExcerptFilter } from '#shared/analysis/excerpt-filter.ts';
import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { byRecordId } from '#shared/analysis/excerpts.ts';
import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import { byCityCode, cityName } from '#shared/domain/city-name.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import { byDyadCode, dyadName } from '#shared/domain/dyad-name.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** The parts of a filter that are lists of ids to choose from. */
export type FacetKey = 'codeIds' | 'transcriptIds' | 'dyadIds' | 'cityIds' | 'levels' | 'coderIds';

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly color?: string;
}

export type Facets = Readonly<Record<FacetKey, readonly FacetOption[]>>;

/** What is asked for by name, whether or not anything is linked to it. */
type Asked = Pick<ExcerptFilter, 'dyadIds' | 'cityIds'>;

/** Dyads and cities that some coding is linked to, or that are asked for. Linear in the codings. */
function touchedBy(state: ProjectState, { dyadIds, cityIds }: Asked): { readonly dyads: ReadonlySet<DyadId>; readonly cities: ReadonlySet<string> } {
  const dyads = new Set<DyadId>((dyadIds ?? []).filter((id) => citiesOf(id).every((city) => state.cities.has(city))));
  const cities = new Set<string>(cityIds);
  for (const { links } of codingsOf(state)) {
    for (const link of links) {
      if (link.kind === 'city') cities.add(link.cityId);
      else dyads.add(link.dyadId);
    }
  }
  for (const dyad of dyads) for (const city of citiesOf(dyad)) cities.add(city);
  return { dyads, cities };
}

/** What can be chosen for each part of the filter, in reading order; dyads and cities where something is linked, and those that are `asked` for. */
export function facetsOf(state: ProjectState, asked: Asked, language: Language, levelName: (level: Level) => string): Facets {
  const { dyads, cities } = touchedBy(state, asked);
  return {
    codeIds: codeIndexOf(state).rows.map(({ code, path }) => ({
      id: code.id,
      label: path.map(({ name }) => inLanguage(name, language)).join(' › '),
      color: code.color,
    })),
    transcriptIds: [...state.transcripts.values()].sort(byRecordId).map(({ id, recordId, title }) => ({ id, label: [recordId, title].filter(Boolean).join(' ') })),
    dyadIds: [...dyads].sort(byDyadCode(state)).map((id) => ({ id, label: dyadName(state, id, language) })),
    cityIds: [...cities].flatMap((id) => state.cities.get(id) ?? []).sort(byCityCode).map((city) => ({ id: city.id, label: cityName(city, language) })),
    levels: levels.map((level) => ({ id: level, label: levelName(level) })),
    coderIds: [...state.coders.values()].map(({ id, name }) => ({ id, label: name })),
  };
}

/** The filter with `id` chosen or no longer chosen. A part with nothing chosen restricts nothing. */
export function withChoice(filter: ExcerptFilter, key: FacetKey, id: string, isChosen: boolean): ExcerptFilter {
  const others = ((filter[key] ?? []) as readonly string[]).filter((chosen) => chosen !== id);
  const chosen = isChosen ? [...others, id] : others;
  return { ...filter, [key]: chosen.length === 0 ? null : chosen };
}
