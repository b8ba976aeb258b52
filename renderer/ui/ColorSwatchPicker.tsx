import { ColorField, ColorSwatch, ColorSwatchPicker as AriaColorSwatchPicker, ColorSwatchPickerItem, Input, Label, parseColor, VisuallyHidden } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './ColorSwatchPicker.module.css';
import fieldStyles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';
import { palette } from './palette.ts';

export interface ColorSwatchPickerProps {
  label: string;
  labelHidden?: boolean;
  /** `#rrggbb`, lower case. */
  value: string;
  onChange: (value: string) => void;
  /** Label of the box for a colour outside the palette; left out, there is none. */
  hexLabel?: string;
  colors?: readonly string[];
}

/** A fixed palette of colours that are seen in both themes, and a free one. The names of the colours are React Aria's. */
export function ColorSwatchPicker({ label, labelHidden = false, value, onChange, hexLabel, colors = palette }: ColorSwatchPickerProps) {
  const heading = <span className={fieldStyles.label}>{label}</span>;
  return (
    <div className={styles.picker}>
      {labelHidden ? <VisuallyHidden>{heading}</VisuallyHidden> : heading}
      <AriaColorSwatchPicker aria-label={label} className={styles.swatches ?? ''} value={value} onChange={(color) => onChange(color.toString('hex').toLowerCase())}>
        {colors.map((color) => (
          <ColorSwatchPickerItem key={color} color={color} className={styles.item ?? ''}>
            {({ isSelected }) => (
              <>
                <ColorSwatch className={styles.swatch ?? ''} />
                {isSelected && <Icon name="check" size={14} {...(styles.check === undefined ? {} : { className: styles.check })} />}
              </>
            )}
          </ColorSwatchPickerItem>
        ))}
      </AriaColorSwatchPicker>
      {hexLabel !== undefined && (
        <ColorField
          className={styles.hex ?? ''}
          value={parseColor(value)}
          onChange={(color) => {
            if (color !== null) onChange(color.toString('hex').toLowerCase());
          }}
        >
          <Label className={fieldStyles.label ?? ''}>{hexLabel}</Label>
          <Input className={classNames(fieldStyles.input, styles.hexInput)} />
        </ColorField>
      )}
    </div>
  );
}
