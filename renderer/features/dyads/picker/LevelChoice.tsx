import type { Level } from '#shared/domain/link.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { shortcutText } from '#renderer/ui/shortcut.ts';

import { dyadsText } from '../text.ts';
import { levelChoices } from './level-keys.ts';

export interface LevelChoiceProps {
  readonly value: Level | null;
  readonly onChange: (level: Level | null) => void;
}

/** At which level of cooperation a link speaks, each with its key. */
export function LevelChoice({ value, onChange }: LevelChoiceProps) {
  const t = useText(dyadsText);
  return (
    <RadioGroup<Level | 'none'>
      label={t('picker.level')}
      orientation="horizontal"
      options={levelChoices.map((level, index) => ({
        id: level ?? 'none',
        label: `${t(`level.${level ?? 'none'}`)} ${shortcutText(`Alt+${index + 1}`)}`,
      }))}
      value={value ?? 'none'}
      onChange={(level) => onChange(level === 'none' ? null : level)}
    />
  );
}
