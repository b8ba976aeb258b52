import { memo } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeNode } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Collection } from '#renderer/ui/collection.ts';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Tree } from '#renderer/ui/Tree.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';

import { codingText } from '../text.ts';
import type { CodebookRows } from './code-rows.ts';
import { CodeRowEnd } from './CodeRowEnd.tsx';
import styles from './CodesPanel.module.css';
import { useCodeDrag } from './use-code-drag.ts';

export interface CodeTreeProps {
  readonly rows: readonly CodebookRows[];
  readonly codes: ReadonlyMap<string, Code>;
  /** Ids of the rows that are folded open. */
  readonly unfolded: readonly string[];
  readonly onUnfold: (ids: readonly string[]) => void;
  readonly isFiltered: boolean;
  /** The code that Enter in the filter applies. */
  readonly best: CodeId | null;
  readonly onAct: (codeId: CodeId) => void;
}

/** The codebooks and their codes. Drawn anew only when those change: what changes with every coding is in CodeRowEnd. */
export const CodeTree = memo(function CodeTree({ rows, codes, unfolded, onUnfold, isFiltered, best, onAct }: CodeTreeProps) {
  const t = useText(codingText);
  const language = useLanguage();
  const drag = useCodeDrag<CodebookRows & { id: string }>(codes, language);

  const codeRow = ({ code, children }: CodeNode) => {
    const name = inLanguage(code.name, language);
    return (
      <TreeRow
        id={code.id}
        textValue={name}
        leading={<Dot color={code.color} />}
        trailing={<CodeRowEnd code={code} isBest={best === code.id} />}
        rows={children.length > 0 ? <Collection items={children.map((child) => ({ ...child, id: child.code.id }))}>{codeRow}</Collection> : undefined}
      >
        {name}
      </TreeRow>
    );
  };

  return (
    <Tree
      label={t('codes.title')}
      items={rows.map((row) => ({ ...row, id: row.codebook.id as string }))}
      dependencies={[language, best]}
      expandedKeys={unfolded}
      onExpandedChange={(keys) => onUnfold([...keys].map(String))}
      onAction={(key) => codes.has(String(key)) && onAct(key as CodeId)}
      dragAndDropHooks={drag}
      empty={<NoCodes isFiltered={isFiltered} />}
    >
      {({ codebook, nodes }) => {
        const name = inLanguage(codebook.name, language);
        return (
          <TreeRow id={codebook.id} textValue={name} rows={<Collection items={nodes.map((node) => ({ ...node, id: node.code.id }))}>{codeRow}</Collection>}>
            <span className={styles.codebook}>{name}</span>
          </TreeRow>
        );
      }}
    </Tree>
  );
});

function NoCodes({ isFiltered }: { readonly isFiltered: boolean }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  if (isFiltered) return <EmptyState size="small" icon="search" title={t('codes.noMatch')} />;
  return (
    <EmptyState
      size="small"
      icon="library"
      title={t('codes.empty.title')}
      action={!workbench.session.readOnly && <Button onPress={() => workbench.openDialog('codebooks.add')}>{t('codes.empty.action')}</Button>}
    >
      {t('codes.empty.text')}
    </EmptyState>
  );
}
