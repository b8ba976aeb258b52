import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ColorSwatchPicker } from '#renderer/ui/ColorSwatchPicker.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import styles from './BasicFields.module.css';
import { digitKeys, holderOfKey } from './digit-keys.ts';
import type { CodeEntry } from './entry-draft.ts';

export interface BasicFieldsProps {
  readonly code: Code;
  readonly value: CodeEntry;
  readonly onChange: (change: Partial<CodeEntry>) => void;
  readonly isNameless: boolean;
  readonly isReadOnly: boolean;
}

type KeyChoice = 'none' | (typeof digitKeys)[number];

/** The names of a code, its colour and its digit key. */
export function BasicFields({ code, value, onChange, isNameless, isReadOnly }: BasicFieldsProps) {
  const t = useText(codebooksText);
  return (
    <div className={styles.fields} role="group" aria-label={t('entry.basics')}>
      <TextField
        label={t('entry.nameZh')}
        value={value.name.zh}
        onChange={(zh) => onChange({ name: { ...value.name, zh } })}
        isReadOnly={isReadOnly}
        maxLength={200}
        {...(isNameless ? { error: t('entry.nameless') } : {})}
      />
      <TextField
        label={t('entry.nameEn')}
        value={value.name.en}
        onChange={(en) => onChange({ name: { ...value.name, en } })}
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <div className={styles.color}>
        <span className={styles.colorLabel}>{t('entry.color')}</span>
        <PopoverTrigger>
          <Button isDisabled={isReadOnly}>
            <Dot color={value.color} size={14} /> {t('entry.colorChange')}
          </Button>
          <Popover label={t('entry.color')}>
            <div className={styles.swatches}>
              <ColorSwatchPicker label={t('entry.color')} labelHidden value={value.color.toLowerCase()} onChange={(color) => onChange({ color })} hexLabel={t('color.hex')} />
            </div>
          </Popover>
        </PopoverTrigger>
      </div>
      <KeySelect code={code} value={value.key} onChange={(key) => onChange({ key })} isReadOnly={isReadOnly} />
    </div>
  );
}

interface KeySelectProps {
  readonly code: Code;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
  readonly isReadOnly: boolean;
}

/** The digits; those that another code of the codebook has say whose they are. */
function KeySelect({ code, value, onChange, isReadOnly }: KeySelectProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const codes = useCodes();
  const options = digitKeys.map((key) => {
    const holder = holderOfKey({ codes }, code, key);
    return {
      id: key as KeyChoice,
      label: key,
      isDisabled: holder !== null,
      ...(holder === null ? {} : { description: t('menu.keyTaken', { code: inLanguage(holder.name, language) }) }),
    };
  });
  return (
    <Select<KeyChoice>
      label={t('entry.key')}
      description={t('entry.keyHint')}
      isDisabled={isReadOnly}
      options={[{ id: 'none', label: t('entry.keyNone') }, ...options]}
      value={(value as KeyChoice | null) ?? 'none'}
      onChange={(key) => onChange(key === 'none' ? null : key)}
    />
  );
}
