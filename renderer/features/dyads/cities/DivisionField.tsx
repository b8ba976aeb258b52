import { useMemo, useState } from 'react';

import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import { fullCityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';

import { dyadsText } from '../text.ts';

const cities: ReadonlyMap<string, City> = new Map(divisions.map(cityOfDivision).map((city) => [city.id, city]));

/** A division of the bundled table, found by any name, pinyin or code: its facts need not be typed. */
export function DivisionField({ onChoose }: { readonly onChoose: (city: City) => void }) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const data = useMatcherData();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = useMemo(
    () => [...cities.values()].map((city) => ({ id: city.id as string, label: fullCityName(city, language), description: provinceName(city.province, language) })),
    [language],
  );
  // The box asks about one option after another for the same typed text: one search answers them all.
  const answers = useMemo(() => {
    const match = createMatcher([...cities.values()].map((city) => ({ key: city.id as string, names: [city.shortName, city.name, city.nameEn, city.code, ...city.aliases] })), data);
    let last = { typed: '', ids: new Set<string>() };
    return (typed: string) => {
      if (typed !== last.typed) last = { typed, ids: new Set(match(typed).map(({ key }) => key)) };
      return last.ids;
    };
  }, [data]);
  return (
    <ComboBox
      label={t('city.fromTable')}
      description={t('city.fromTableHint')}
      placeholder={t('city.fromTablePlaceholder')}
      emptyText={t('city.fromTableNone')}
      options={options}
      value={chosen}
      matches={({ id }, typed) => answers(typed).has(id)}
      onChange={(id) => {
        setChosen(id);
        const city = id === null ? undefined : cities.get(id);
        if (city !== undefined) onChoose(city);
      }}
    />
  );
}
