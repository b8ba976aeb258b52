import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { Link } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import type { dyadsText } from '../text.ts';

type Words = Translate<keyof typeof dyadsText.zh & string>;

/** What a link is tied to: 深圳–东莞, or a city. */
export function targetName(state: Pick<ProjectState, 'cities'>, link: Link, language: Language): string {
  if (link.kind === 'dyad') return dyadName(state, link.dyadId, language);
  const city = state.cities.get(link.cityId);
  return city === undefined ? link.cityId : cityName(city, language);
}

/** A link in words, with its level if it has one: 深圳–东莞 · 合作联结. */
export function linkName(state: Pick<ProjectState, 'cities'>, link: Link, language: Language, t: Words): string {
  const name = targetName(state, link, language);
  return link.level === null ? name : t('links.at', { name, level: t(`level.${link.level}`) });
}
