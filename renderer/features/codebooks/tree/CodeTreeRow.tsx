import type { ReactNode } from 'react';

import type { Counts } from '#shared/analysis/counts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { codebooksText } from '../text.ts';
import { CodeNameInput } from './CodeNameInput.tsx';
import styles from './CodeTreeRow.module.css';
import type { CodeNaming } from './use-code-naming.ts';

export interface CodeTreeRowProps {
  readonly code: Code;
  readonly counts: Counts | null;
  readonly isUnsaved: boolean;
  readonly naming: CodeNaming;
  readonly menu: (code: Code) => ReactNode;
  readonly rows: ReactNode;
}

/** A code in the tree: colour, name, digit key, counts. */
export function CodeTreeRow({ code, counts, isUnsaved, naming, menu, rows }: CodeTreeRowProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const name = inLanguage(code.name, language);
  const isRenamed = naming.renamedId === code.id;
  return (
    <TreeRow
      id={code.id}
      textValue={name}
      leading={<Dot color={code.color} size={10} />}
      actions={
        isRenamed ? undefined : (
          <MenuTrigger>
            <IconButton label={t('tree.actions', { code: name })} icon="menu" size="small" />
            <Menu placement="bottom end">{menu(code)}</Menu>
          </MenuTrigger>
        )
      }
      trailing={<CodeFacts code={code} counts={counts} />}
      rows={rows}
    >
      {isRenamed ? (
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
      ) : (
        <span className={styles.name} title={name}>
          {name}
          {isUnsaved && (
            <span className={styles.unsaved} title={t('tree.unsaved')}>
              <span aria-hidden> ●</span>
              <VisuallyHidden>{t('tree.unsaved')}</VisuallyHidden>
            </span>
          )}
        </span>
      )}
    </TreeRow>
  );
}

function CodeFacts({ code, counts }: { readonly code: Code; readonly counts: Counts | null }) {
  const t = useText(codebooksText);
  const { codings, transcripts } = counts ?? { codings: 0, transcripts: 0 };
  return (
    <>
      {code.key !== null && (
        <span title={t('tree.keyHint', { key: code.key })}>
          <KeyCap shortcut={code.key} />
        </span>
      )}
      <span className={styles.counts} title={t('tree.counts', { codings, transcripts })}>
        <span className={styles.count}>{codings}</span>
        <span className={styles.count}>{transcripts}</span>
      </span>
    </>
  );
}

/** The row that a new code is named in; Enter names it and asks for the next. */
export function NewCodeRow({ id, naming }: { readonly id: string; readonly naming: CodeNaming }) {
  const t = useText(codebooksText);
  return (
    <TreeRow id={id} textValue={t('tree.newName')}>
      <CodeNameInput
        // Another place is another question: the field must come up empty and focused.
        key={`${naming.spot?.parentId}-${naming.spot?.index}`}
        label={t('tree.newName')}
        placeholder={t('tree.newPlaceholder')}
        initial=""
        onCommit={(text, by) => void naming.commit(text, by === 'enter')}
        onCancel={naming.cancel}
      />
    </TreeRow>
  );
}

/** Gives the focus back to a row, which its input takes along when it goes. */
function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`)?.focus();
}

