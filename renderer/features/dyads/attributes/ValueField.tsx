import type { KnownAttribute } from '#shared/domain/known-attributes.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { dyadsText } from '../text.ts';

export interface ValueFieldProps {
  readonly attribute: KnownAttribute;
  /** Instead of the attribute's name, where that is said already. */
  readonly label?: string;
  /** As typed; blank is no value. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isBad: boolean;
}

const unset = '\u0000';

/** A value of an attribute, by its type. */
export function ValueField({ attribute: { name, type, unit, description, categories }, label = unit === '' ? name : `${name} (${unit})`, value, onChange, isBad }: ValueFieldProps) {
  const t = useText(dyadsText);
  const rest = { ...(description === '' ? {} : { description }), ...(isBad ? { error: t(`values.bad.${type}`) } : {}) };
  if (type === 'category') {
    return (
      <Select
        label={label}
        options={[{ id: unset, label: t('values.unset') }, ...categories.map((id) => ({ id, label: id }))]}
        value={value === '' ? unset : value}
        onChange={(id) => onChange(id === unset ? '' : id)}
        {...rest}
      />
    );
  }
  return <TextField label={label} value={value} onChange={onChange} {...rest} />;
}
