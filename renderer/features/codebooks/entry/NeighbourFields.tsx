import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import { CodeListField } from './CodeListField.tsx';
import styles from './EntryFields.module.css';
import type { CodeEntry } from './entry-draft.ts';

export interface NeighbourFieldsProps {
  readonly code: Code;
  readonly value: CodeEntry;
  readonly onChange: (change: Partial<CodeEntry>) => void;
  readonly isReadOnly: boolean;
}

/** Where the code ends: what is taken for it, and what may not stand beside it. */
export function NeighbourFields({ code, value, onChange, isReadOnly }: NeighbourFieldsProps) {
  const t = useText(codebooksText);
  const codes = useCodes();
  const namedBy = (field: 'confusableWith' | 'excludes'): CodeId[] =>
    [...codes.values()].filter((other) => other[field].includes(code.id) && !value[field].includes(other.id)).map(({ id }) => id);
  return (
    <div className={styles.stack}>
      <CodeListField
        title={t('entry.confusable')}
        hint={t('entry.confusableHint')}
        addLabel={t('entry.confusableAdd')}
        codeId={code.id}
        value={value.confusableWith}
        onChange={(confusableWith) => onChange({ confusableWith })}
        namedBy={namedBy('confusableWith')}
        isReadOnly={isReadOnly}
      />
      <CodeListField
        title={t('entry.excludes')}
        hint={t('entry.excludesHint')}
        addLabel={t('entry.excludesAdd')}
        codeId={code.id}
        value={value.excludes}
        onChange={(excludes) => onChange({ excludes })}
        namedBy={namedBy('excludes')}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
