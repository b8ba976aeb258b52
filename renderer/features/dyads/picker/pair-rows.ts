import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName, fullCityName } from '#shared/domain/city-name.ts';
import { citiesInOrder } from '#shared/domain/dyad-name.ts';
import type { Level, Link } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { PairHit } from '#shared/text/pair-search.ts';
import type { PickRow } from '#renderer/ui/PickList.tsx';

/** What a hit is tied to when it is picked at `level`. */
export function linkOfHit(hit: PairHit, level: Level | null): Link {
  return hit.kind === 'dyad' ? { kind: 'dyad', dyadId: hit.dyadId, level } : { kind: 'city', cityId: hit.city.id, level };
}

export function idOfHit(hit: PairHit): string {
  return hit.kind === 'dyad' ? hit.dyadId : hit.city.id;
}

/** A hit as a row of the picker: a dyad always in one order, whichever city was typed first, with the other names to tell it by. */
export function rowOfHit(state: Pick<ProjectState, 'cities'>, hit: PairHit, language: Language): PickRow {
  if (hit.kind === 'city') {
    const { city } = hit;
    return { id: city.id, label: fullCityName(city, language), description: provinceName(city.province, language), icon: 'city' };
  }
  const cities = citiesInOrder(state, hit.dyadId) ?? hit.cities;
  const other = language === 'en' ? 'zh-CN' : 'en';
  const provinces = [...new Set(cities.map(({ province }) => provinceName(province, language)))].join(' · ');
  return {
    id: hit.dyadId,
    label: cities.map((city) => cityName(city, language)).join('–'),
    description: `${cities.map((city) => cityName(city, other)).join('–')} · ${provinces}`,
    icon: 'link',
  };
}
