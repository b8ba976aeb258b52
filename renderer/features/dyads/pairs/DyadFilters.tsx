import { useMemo } from 'react';

import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { City } from '#shared/domain/city.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { dyadsText } from '../text.ts';
import type { DyadFilter } from './dyad-filter.ts';
import styles from './DyadsTab.module.css';

const states = ['all', 'connected', 'coded', 'silent'] as const;
const everywhere = 'all';

export interface DyadFiltersProps {
  readonly cities: readonly City[];
  readonly value: DyadFilter;
  readonly onChange: (filter: DyadFilter) => void;
}

/** Which dyads are shown: by what is known of them, and by province. */
export function DyadFilters({ cities, value, onChange }: DyadFiltersProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const provinces = useMemo(() => [...new Set(cities.map(({ province }) => province))].filter((province) => province !== ''), [cities]);
  return (
    <div className={styles.filters}>
      <Select<DyadFilter['state']>
        label={t('dyads.filter')}
        labelHidden
        options={states.map((id) => ({ id, label: t(`dyads.filter.${id}`) }))}
        value={value.state}
        onChange={(state) => onChange({ ...value, state })}
      />
      <Select
        label={t('dyads.province')}
        labelHidden
        options={[{ id: everywhere, label: t('dyads.provinceAll') }, ...provinces.map((id) => ({ id, label: provinceName(id, language) }))]}
        value={value.province !== null && provinces.includes(value.province) ? value.province : everywhere}
        onChange={(id) => onChange({ ...value, province: id === everywhere ? null : id })}
      />
    </div>
  );
}
