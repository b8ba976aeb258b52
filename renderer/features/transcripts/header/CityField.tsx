import { type ReactNode, useMemo } from 'react';

import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';

import { transcriptsText } from '../text.ts';
import { cityMatch, cityOptions } from './city-options.ts';

const citiesOf = (state: ProjectState): ProjectState['cities'] => state.cities;

interface CityFieldProps {
  readonly value: CityId | null;
  readonly onChange: (value: CityId | null) => void;
  readonly description?: ReactNode;
}

/** One of the project's cities, found by any of its names. */
export function CityField({ value, onChange, description }: CityFieldProps) {
  const t = useText(transcriptsText);
  const language = useLanguage();
  const registry = useProject(citiesOf);
  const data = useMatcherData();
  const cities = useMemo(() => [...registry.values()], [registry]);
  const options = useMemo(() => cityOptions(cities, language), [cities, language]);
  const matches = useMemo(() => cityMatch(cities, data), [cities, data]);
  return (
    <ComboBox<CityId>
      label={t('field.city')}
      placeholder={t('field.city.any')}
      emptyText={t('field.city.nothing')}
      options={options}
      value={value}
      onChange={onChange}
      matches={({ id }, typed) => matches(id, typed)}
      {...(description === undefined ? {} : { description })}
    />
  );
}
