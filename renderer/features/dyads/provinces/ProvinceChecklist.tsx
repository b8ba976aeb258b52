import { useMemo } from 'react';

import type { Province } from '#shared/builtin/cities/division.ts';
import { divisionsOf, provinces } from '#shared/builtin/cities/divisions.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';

import { dyadsText } from '../text.ts';
import styles from './AddProvincesDialog.module.css';
import { choiceOf } from './province-choice.ts';

/** The regions by the first digit of the GB/T codes of their provinces. */
const regions = ['1', '2', '3', '4', '5', '6'] as const;

export interface ProvinceChecklistProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (codes: ReadonlySet<string>) => void;
}

const selectCities = ({ cities }: ProjectState) => cities;

/** The 31 provinces by region, each with how many cities it has and how many of them are registered. */
export function ProvinceChecklist({ chosen, onChange }: ProvinceChecklistProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const cities = useProject(selectCities);
  const present = useMemo(
    () => new Map(provinces.map(({ code }) => [code, divisionsOf(code).length - choiceOf({ cities }, [code]).missing.length])),
    [cities],
  );
  const counts = ({ code }: Province): string => {
    const registered = present.get(code) ?? 0;
    const all = t('provinces.count', { count: divisionsOf(code).length });
    return registered === 0 ? all : `${all} · ${t('provinces.present', { count: registered })}`;
  };
  return (
    <div className={styles.regions}>
      {regions.map((digit) => (
        <fieldset key={digit} className={styles.region}>
          <legend>{t(`region.${digit}`)}</legend>
          {provinces
            .filter(({ code }) => code.startsWith(digit))
            .map((province) => (
              <Checkbox
                key={province.code}
                label={
                  <>
                    {language === 'en' ? province.nameEn : province.shortName} <span className={styles.count}>{counts(province)}</span>
                  </>
                }
                isSelected={chosen.has(province.code)}
                onChange={(isSelected) => onChange(new Set(isSelected ? [...chosen, province.code] : [...chosen].filter((code) => code !== province.code)))}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
