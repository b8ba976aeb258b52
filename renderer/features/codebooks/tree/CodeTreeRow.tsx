import { type ReactNode, useCallback } from 'react';

import { checkCounts } from '#shared/analysis/check-counts.ts';
import { countCodes } from '#shared/analysis/counts.ts';
import type { Code } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject } from '#renderer/frame/react.tsx';
import { StatusBadge } from '#renderer/features/review/index.ts';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { useUnsavedIds } from '../entry/use-entry-drafts.ts';
import { codebooksText } from '../text.ts';
import { CodeNameInput } from './CodeNameInput.tsx';
import { useCodeTreeState } from './code-tree-context.ts';
import styles from './CodeTreeRow.module.css';

export interface CodeTreeRowProps {
  readonly code: Code;
  /** In the language that is on. */
  readonly name: string;
  readonly rows: ReactNode;
}

/** A code in the tree: colour, name, digit key, counts. Made for every code, so what it takes to draw one is left to its parts. */
export function CodeTreeRow({ code, name, rows }: CodeTreeRowProps) {
  return (
    <TreeRow
      id={code.id}
      textValue={name}
      leading={<Dot color={code.color} size={10} />}
      actions={<CodeActions code={code} name={name} />}
      trailing={<CodeFacts code={code} />}
      rows={rows}
    >
      <CodeName code={code} name={name} />
    </TreeRow>
  );
}

interface PartProps {
  readonly code: Code;
  readonly name: string;
}

function CodeName({ code, name }: PartProps) {
  const t = useText(codebooksText);
  const { naming } = useCodeTreeState();
  const isUnsaved = useUnsavedIds().has(code.id);
  if (naming.renamedId === code.id) {
    return (
      <CodeNameInput
        label={t('tree.rename', { code: name })}
        initial={name}
        onCommit={(text) => {
          focusRow(code.id);
          void naming.commit(text, false);
        }}
        onCancel={() => {
          focusRow(code.id);
          naming.cancel();
        }}
      />
    );
  }
  return (
    <span className={styles.name} title={name} data-retired={code.status === 'retired' || undefined}>
      {name}
      {isUnsaved && (
        <span className={styles.unsaved} title={t('tree.unsaved')}>
          <span aria-hidden> ●</span>
          <VisuallyHidden>{t('tree.unsaved')}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

function CodeActions({ code, name }: PartProps) {
  const t = useText(codebooksText);
  const { naming, menu } = useCodeTreeState();
  if (naming.renamedId === code.id) return null;
  return (
    <MenuTrigger>
      <IconButton label={t('tree.actions', { code: name })} icon="menu" size="small" />
      <Menu placement="bottom end">{menu(code)}</Menu>
    </MenuTrigger>
  );
}

function CodeFacts({ code }: { readonly code: Code }) {
  const t = useText(codebooksText);
  const { withDescendants } = useCodeTreeState();
  const counts = useProject(countCodes).get(code.id);
  const { codings, transcripts, dyads } = counts?.[withDescendants ? 'withDescendants' : 'own'] ?? { codings: 0, transcripts: 0, dyads: 0 };
  const toCheck = useProject(useCallback((state: ProjectState) => checkCounts(state).get(code.id) ?? 0, [code.id]));
  return (
    <>
      {toCheck > 0 && (
        <span className={styles.toCheck} title={t('tree.toCheck', { count: toCheck })}>
          <Icon name="refresh" size={11} label={t('tree.toCheck', { count: toCheck })} /> {toCheck}
        </span>
      )}
      {code.status !== 'draft' && <StatusBadge status={code.status} />}
      {code.key !== null && (
        <span title={t('tree.keyHint', { key: code.key })}>
          <KeyCap shortcut={code.key} />
        </span>
      )}
      <span className={styles.counts} title={t('tree.counts', { codings, transcripts, dyads })}>
        <span className={styles.count}>{codings}</span>
        <span className={styles.count}>{transcripts}</span>
        <span className={styles.count}>{dyads}</span>
      </span>
    </>
  );
}

/** The row that a new code is named in. */
export function NewCodeRow({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <TreeRow id={id} textValue={name}>
      <NewCodeName name={name} />
    </TreeRow>
  );
}

/** Enter names the code and asks for the next. */
function NewCodeName({ name }: { readonly name: string }) {
  const t = useText(codebooksText);
  const { naming } = useCodeTreeState();
  return (
    <CodeNameInput
      // Another place is another question: the field must come up empty and focused.
      key={`${naming.spot?.parentId}-${naming.spot?.index}`}
      label={name}
      placeholder={t('tree.newPlaceholder')}
      initial=""
      onCommit={(text, by) => void naming.commit(text, by === 'enter')}
      onCancel={naming.cancel}
    />
  );
}

/** Gives the focus back to a row, which its input takes along when it goes. */
function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`)?.focus();
}
