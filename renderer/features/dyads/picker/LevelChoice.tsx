import type { Level } from '#shared/domain/link.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

import { dyadsText } from '../text.ts';
import styles from './LinkDialog.module.css';
import { levelChoices } from './level-keys.ts';

export interface LevelChoiceProps {
  readonly value: Level | null;
  readonly onChange: (level: Level | null) => void;
}

/** At which level of cooperation a link speaks, each with its key. */
export function LevelChoice({ value, onChange }: LevelChoiceProps) {
  const t = useText(dyadsText);
  return (
    <div className={styles.level}>
      <span className={styles.heading}>{t('picker.level')}</span>
      <SegmentedControl<Level | 'none'>
        label={t('picker.level')}
        segments={levelChoices.map((level) => ({ id: level ?? 'none', label: t(`level.${level ?? 'none'}`) }))}
        value={value ?? 'none'}
        onChange={(level) => onChange(level === 'none' ? null : level)}
      />
      <span className={styles.keys}>
        <KeyCap shortcut="Alt+1" />–<KeyCap shortcut="4" />
      </span>
    </div>
  );
}
