import { useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { type HeaderTextKey, longestField } from '../../header/header-draft.ts';
import { transcriptsText } from '../../text.ts';
import styles from './FillAll.module.css';

/** What interviews of one round of fieldwork tend to share. */
const sharedFields = ['interviewer', 'place', 'consent', 'confidentiality'] as const satisfies readonly HeaderTextKey[];

type SharedValues = Partial<Record<HeaderTextKey, string>>;

interface FillAllProps {
  /** How many files it would fill. */
  readonly count: number;
  readonly isDisabled: boolean;
  readonly onFill: (values: SharedValues, overwrites: boolean) => void;
}

/** Fills fields that the files have in common. */
export function FillAll({ count, isDisabled, onFill }: FillAllProps) {
  const t = useText(transcriptsText);
  const [values, setValues] = useState<SharedValues>({});
  const [overwrites, setOverwrites] = useState(false);
  const isBlank = Object.values(values).every((value) => value.trim() === '');
  return (
    <PopoverTrigger>
      <Button size="small" icon="rows" isDisabled={isDisabled}>
        {t('fill.open')}
      </Button>
      <Popover label={t('fill.title')} placement="bottom start">
        {({ close }) => (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (isBlank) return;
              onFill(values, overwrites);
              close();
            }}
          >
            <h3>{t('fill.title')}</h3>
            <p>{t('fill.text')}</p>
            {sharedFields.map((field) => (
              <TextField
                key={field}
                label={t(`field.${field}`)}
                value={values[field] ?? ''}
                maxLength={longestField}
                autoFocus={field === 'interviewer'}
                onChange={(value) => setValues({ ...values, [field]: value })}
              />
            ))}
            <Checkbox label={t('fill.overwrite')} isSelected={overwrites} onChange={setOverwrites} />
            <div className={styles.foot}>
              <Button type="submit" variant="primary" isDisabled={isBlank}>
                {t('fill.do', { count })}
              </Button>
            </div>
          </form>
        )}
      </Popover>
    </PopoverTrigger>
  );
}
