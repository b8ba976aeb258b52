import { useMemo } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { pathOf } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Link } from '#renderer/ui/Link.tsx';

import { codebooksText } from '../text.ts';
import { useCodebooks, useCodes } from '../use-codebooks.ts';
import styles from './CodePath.module.css';

/** The codebook and the codes above a code, each a step up. */
export function CodePath({ code, onChoose }: { readonly code: Code; readonly onChoose: (id: CodeId) => void }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const codes = useCodes();
  const codebook = useCodebooks().find(({ id }) => id === code.codebookId);
  const above = useMemo(() => pathOf({ codes }, code.id).slice(0, -1), [codes, code.id]);
  return (
    <nav aria-label={t('entry.path')} className={styles.path}>
      {codebook !== undefined && <span>{inLanguage(codebook.name, language)}</span>}
      {above.map((step) => (
        <span key={step.id} className={styles.step}>
          <Icon name="chevron-right" size={12} />
          <Link onPress={() => onChoose(step.id)}>{inLanguage(step.name, language)}</Link>
        </span>
      ))}
    </nav>
  );
}
