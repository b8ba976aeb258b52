import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import type { ButtonSize } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './SegmentedControl.module.css';

export interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconName;
  isDisabled?: boolean;
}

export interface SegmentedControlProps<Id extends string> {
  /** Spoken name of the whole. */
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  size?: ButtonSize;
  isDisabled?: boolean;
}

/** One of a few ways to see the same thing. For a choice in a form, use RadioGroup or Select. */
export function SegmentedControl<Id extends string>({ label, segments, value, onChange, size = 'medium', isDisabled = false }: SegmentedControlProps<Id>) {
  const choose = (keys: Iterable<unknown>) => {
    const [key] = keys;
    const chosen = segments.find((segment) => segment.id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      data-size={size}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      isDisabled={isDisabled}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={styles.segment ?? ''} isDisabled={segment.isDisabled ?? false}>
          {segment.icon && <Icon name={segment.icon} size={14} />}
          <span>{segment.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
