import { useMemo } from 'react';

import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';

import { dyadsText } from '../text.ts';

const selectCities = ({ cities }: ProjectState) => cities;

export interface CityFieldProps {
  readonly label: string;
  readonly value: CityId | null;
  readonly onChange: (city: CityId | null) => void;
  readonly error: string | null;
}

/** A city of the registry, found by any name, pinyin or code. */
export function CityField({ label, value, onChange, error }: CityFieldProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const cities = useProject(selectCities);
  const data = useMatcherData();
  const all = useMemo(() => [...cities.values()].sort(byCityCode), [cities]);
  const answers = useMemo(() => {
    const match = createMatcher(all.map((city) => ({ key: city.id as string, names: [city.shortName, city.name, city.nameEn, city.code, ...city.aliases] })), data);
    let last = { typed: '', ids: new Set<string>() };
    return (typed: string) => {
      if (typed !== last.typed) last = { typed, ids: new Set(match(typed).map(({ key }) => key)) };
      return last.ids;
    };
  }, [all, data]);
  return (
    <ComboBox
      label={label}
      placeholder={t('city.fromTablePlaceholder')}
      emptyText={t('cities.noMatch', { query: '' })}
      options={all.map((city) => ({ id: city.id as string, label: fullCityName(city, language), description: provinceName(city.province, language) }))}
      value={value}
      matches={({ id }, typed) => answers(typed).has(id)}
      onChange={(id) => onChange(id as CityId | null)}
      {...(error === null ? {} : { error })}
    />
  );
}
