import { useMemo } from 'react';

import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { CityAnswers, UnknownCity } from '#shared/formats/dyad-csv/city-resolver.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';

import { dyadsText } from '../text.ts';
import styles from './ImportDataDialog.module.css';

const selectCities = ({ cities }: ProjectState) => cities;
const leaveOut = 'leaveOut';
/** How many lines are named before the rest are only hinted at. */
const namedLines = 6;

export interface UnknownCitiesProps {
  readonly unknown: readonly UnknownCity[];
  readonly answers: CityAnswers;
  readonly onAnswer: (name: string, city: CityId | 'leaveOut') => void;
}

/** Asks which city each uncertain name means, or whether its rows are to be left out; what it may mean comes first. */
export function UnknownCities({ unknown, answers, onAnswer }: UnknownCitiesProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const cities = useProject(selectCities);
  const data = useMatcherData();
  const all = useMemo(() => [...cities.values()].sort(byCityCode), [cities]);
  const match = useMemo(() => {
    const matcher = createMatcher(all.map((city) => ({ key: city.id as string, names: [city.shortName, city.name, city.nameEn, city.code, ...city.aliases] })), data);
    let last = { typed: '', ids: new Set<string>() };
    return (typed: string) => {
      if (typed !== last.typed) last = { typed, ids: new Set(matcher(typed).map(({ key }) => key)) };
      return last.ids;
    };
  }, [all, data]);
  if (unknown.length === 0) return null;
  const open = unknown.filter(({ name }) => !answers.has(name)).length;
  return (
    <Banner tone={open > 0 ? 'warning' : 'success'} title={t('dataImport.unknown', { count: unknown.length })} isLive>
      <div className={styles.unknown}>
        {unknown.map(({ name, candidates, lines }) => {
          const first = new Set(candidates.map(({ id }) => id));
          const ordered = [...candidates, ...all.filter(({ id }) => !first.has(id))];
          return (
            <ComboBox
              key={name}
              label={t('dataImport.unknownLines', { name, lines: lines.slice(0, namedLines).join(', ') + (lines.length > namedLines ? '…' : '') })}
              placeholder={t('dataImport.unknownPick')}
              emptyText={t('city.fromTableNone')}
              options={[
                { id: leaveOut, label: t('dataImport.leaveOut') },
                ...ordered.map((city) => ({ id: city.id as string, label: fullCityName(city, language), description: provinceName(city.province, language) })),
              ]}
              value={answers.get(name) ?? null}
              matches={({ id }, typed) => id === leaveOut || match(typed).has(id)}
              onChange={(id) => {
                if (id !== null) onAnswer(name, id === leaveOut ? leaveOut : (id as CityId));
              }}
            />
          );
        })}
      </div>
    </Banner>
  );
}
