import { useCallback } from 'react';

import type { Code } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { codeCounts } from '../state/code-counts.ts';
import { activeCodebook } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import styles from './CodesPanel.module.css';

/**
 * What stands at the end of a code's row. It follows the project by itself: one coding more changes one number, where a tree
 * drawn anew would be a hundred rows.
 */
export function CodeRowEnd({ code, isBest }: { readonly code: Code; readonly isBest: boolean }) {
  const t = useText(codingText);
  const reading = readingOf(useWorkbench());
  const count = useProject(useCallback(({ layers }: ProjectState) => codeCounts(layers).get(code.id) ?? 0, [code.id]));
  const isLit = useCell(reading.spotlight) === code.id;
  const keysOf = useCell(reading.keysOf);
  const hasKey = useProject(useCallback((state: ProjectState) => code.key !== null && activeCodebook(state, keysOf)?.id === code.codebookId, [code, keysOf]));
  return (
    <>
      {isBest && <KeyCap shortcut="Enter" />}
      {isLit && <span className={styles.lit}>{t('codes.lit')}</span>}
      <span title={t('codes.count', { count })}>{count === 0 ? '' : count}</span>
      {hasKey && code.key !== null && <KeyCap shortcut={code.key} />}
    </>
  );
}
