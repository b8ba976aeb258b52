import { useState } from 'react';

import { readAttributeValue } from '#shared/domain/attribute-value.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';

const asDay = { type: 'date' as const, categories: [] };

export interface AtDayFieldProps {
  /** YYYY-MM-DD; null: the latest. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly labelHidden?: boolean;
}

/** The day as of which measures are taken. What is no day yet changes nothing. */
export function AtDayField({ value, onChange, labelHidden = false }: AtDayFieldProps) {
  const t = useText(dyadsText);
  const [typed, setTyped] = useState(value ?? '');
  const isBad = typed.trim() !== '' && readAttributeValue(asDay, typed) === null;
  return (
    <TextField
      label={t('measure.at')}
      labelHidden={labelHidden}
      placeholder={t(labelHidden ? 'measure.atHintLabelled' : 'measure.atHint')}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const day = readAttributeValue(asDay, text);
        if (typeof day === 'string') onChange(day);
        else if (text.trim() === '') onChange(null);
      }}
      {...(isBad ? { error: t('measure.atBad') } : {})}
    />
  );
}
