import { Input, TextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import type { CSSProperties, Ref } from 'react';

import { classNames } from './class-names.ts';
import type { FieldText } from './field.ts';
import { FieldShell } from './FieldShell.tsx';
import fieldStyles from './FieldShell.module.css';
import styles from './TextField.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'>, FieldText {
  placeholder?: string;
  /** Several lines; the field grows with its text from `rows` lines up. */
  multiline?: boolean;
  rows?: number;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A line or a paragraph of text. */
export function TextField({
  label, labelHidden, description, error, placeholder, multiline = false, rows = 3, className, inputRef, ...props
}: TextFieldProps) {
  const isInvalid = props.isInvalid ?? (error !== undefined && error !== null && error !== '');
  return (
    <AriaTextField {...props} isInvalid={isInvalid} className={classNames(fieldStyles.field, className)}>
      <FieldShell label={label} labelHidden={labelHidden ?? false} description={description} error={error} isRequired={props.isRequired}>
        {multiline ? (
          <TextArea className={classNames(fieldStyles.input, styles.area)} style={{ '--area-rows': rows } as CSSProperties} rows={rows} {...(placeholder === undefined ? {} : { placeholder })} />
        ) : (
          <Input className={fieldStyles.input ?? ''} ref={inputRef ?? null} {...(placeholder === undefined ? {} : { placeholder })} />
        )}
      </FieldShell>
    </AriaTextField>
  );
}
