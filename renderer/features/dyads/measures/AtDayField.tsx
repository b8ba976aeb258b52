import { useState } from 'react';

import { readAttributeValue } from '#shared/domain/attribute-value.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';

const asDay = { type: 'date' as const, categories: [] };

export interface AtDayFieldProps {
  readonly labelHidden?: boolean;
}

/** The day as of which measures are taken, in all rooms. What is no day yet changes nothing. */
export function AtDayField({ labelHidden = false }: AtDayFieldProps) {
  const t = useText(dyadsText);
  const view = asOfDay(useWorkbench());
  const day = useCell(view);
  /** What was typed, and the day it left: once that is another one, somebody else has set it and the words are old. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly day: string | null } | null>(null);
  const text = typed !== null && typed.day === day ? typed.text : (day ?? '');
  const isBad = text.trim() !== '' && readAttributeValue(asDay, text) === null;
  return (
    <TextField
      label={t('measure.at')}
      labelHidden={labelHidden}
      placeholder={t(labelHidden ? 'measure.atHintLabelled' : 'measure.atHint')}
      value={text}
      onChange={(next) => {
        const read = readAttributeValue(asDay, next);
        const left = next.trim() === '' ? null : typeof read === 'string' ? read : day;
        setTyped({ text: next, day: left });
        view.set(left);
      }}
      {...(isBad ? { error: t('measure.atBad') } : {})}
    />
  );
}
