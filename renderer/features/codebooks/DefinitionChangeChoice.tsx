import type { DefinitionChange } from '#shared/domain/operations/code-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

import { codebooksText } from './text.ts';

export interface DefinitionChangeChoiceProps {
  readonly value: DefinitionChange;
  readonly onChange: (change: DefinitionChange) => void;
  /** How many codings would have to be checked again; left out where that is not known beforehand. */
  readonly codings?: number;
}

/** Whether other words mean the same, or something else, so that what was coded under the old ones is to be checked again. */
export function DefinitionChangeChoice({ value, onChange, codings }: DefinitionChangeChoiceProps) {
  const t = useText(codebooksText);
  return (
    <RadioGroup<DefinitionChange>
      label={t('saveEntry.question')}
      value={value}
      onChange={onChange}
      options={[
        { id: 'wording', label: t('saveEntry.wording'), description: t('saveEntry.wordingHint') },
        { id: 'meaning', label: t('saveEntry.meaning'), ...(codings === undefined ? {} : { description: t('saveEntry.meaningHint', { count: codings }) }) },
      ]}
    />
  );
}
