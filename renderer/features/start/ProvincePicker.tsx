import { divisionsOf, provinces } from '#shared/builtin/cities/divisions.ts';
import { studyProvinceCodes } from '#shared/builtin/cities/province-name.ts';
import { dyadCount } from '#shared/domain/dyad.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';

import styles from './Form.module.css';
import { startText } from './text.ts';

export interface ProvincePickerProps {
  /** Six-digit codes. */
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Which provinces' cities a project begins with, and how many cities and dyads that makes. */
export function ProvincePicker({ chosen, onChange }: ProvincePickerProps) {
  const t = useText(startText);
  const language = useLanguage();
  const cities = chosen.reduce((sum, code) => sum + divisionsOf(code).length, 0);
  const number = new Intl.NumberFormat(language);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('create.cities')}</legend>
      <p className={styles.hint}>{t('create.citiesHint')}</p>
      <div className={styles.quick}>
        <Button size="small" onPress={() => onChange(studyProvinceCodes)}>
          {t('create.eleven')}
        </Button>
        <Button size="small" variant="quiet" isDisabled={chosen.length === 0} onPress={() => onChange([])}>
          {t('create.clear')}
        </Button>
      </div>
      <div className={styles.provinces}>
        {provinces.map(({ code, shortName, nameEn }) => (
          <Checkbox
            key={code}
            label={language === 'en' ? nameEn : shortName}
            isSelected={chosen.includes(code)}
            onChange={(selected) => onChange(selected ? [...chosen, code] : chosen.filter((other) => other !== code))}
          />
        ))}
      </div>
      <p className={styles.count} role="status">
        {chosen.length === 0
          ? t('create.none')
          : t('create.count', { provinces: chosen.length, cities: number.format(cities), dyads: number.format(dyadCount(cities)) })}
      </p>
    </fieldset>
  );
}
