import { useCallback, useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Collection } from '#renderer/ui/collection.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { useDragAndDrop } from '#renderer/ui/drag-and-drop.ts';
import { Tree } from '#renderer/ui/Tree.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import { CodeMenu } from './CodeMenu.tsx';
import { codeDragType } from './code-drag-type.ts';
import type { CodeDrop } from './code-place.ts';
import { type CodeRow, newRowId, openRows, parentsAmong } from './code-rows.ts';
import styles from './CodeTree.module.css';
import { CodeTreeRow, NewCodeRow } from './CodeTreeRow.tsx';
import { CodeTreeContext } from './code-tree-context.ts';
import { codeTreeKey } from './code-tree-key.ts';
import type { CodeNaming } from './use-code-naming.ts';
import { useCodeMoves } from './use-code-moves.ts';

/** px; all rows are of one height, so that only those in view need to be drawn. */
const rowHeight = 30;

export interface CodeTreeProps {
  readonly codebookId: CodebookId;
  readonly label: string;
  readonly rows: readonly CodeRow[];
  /** While something is searched, everything found stands open. */
  readonly isSearching: boolean;
  /** Whether rows stand as the codebook has them: only then can one be put between two others. */
  readonly isByHand: boolean;
  readonly chosenId: CodeId | null;
  readonly onChoose: (id: CodeId) => void;
  readonly naming: CodeNaming;
  readonly withDescendants: boolean;
}

/** The tree of a codebook: choose, name, move by mouse or keyboard, and a menu for the rest. */
export function CodeTree({ codebookId, label, rows, isSearching, isByHand, chosenId, onChoose, naming, withDescendants }: CodeTreeProps) {
  const newName = useText(codebooksText)('tree.newName');
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = codebooksView(workbench);
  const foldedView = view.folded;
  const folded = useCell(foldedView);
  const several = useCell(view.several);
  const { moveBy, dropAt } = useCodeMoves(codebookId);
  const isReadOnly = workbench.session.readOnly;
  const frame = useRef<HTMLDivElement>(null);

  const parents = useMemo(() => parentsAmong(rows), [rows]);
  const closed = useMemo(() => new Set(isSearching ? [] : folded), [folded, isSearching]);
  const open = useMemo(() => openRows(rows, closed), [rows, closed]);
  useRevealed(frame, open, naming.spot === null ? chosenId : newRowId);

  const { dragAndDropHooks } = useDragAndDrop<CodeRow>({
    isDisabled: isReadOnly || isSearching || !isByHand || naming.isNaming,
    getItems: (keys) => [...keys].map((key) => ({ [codeDragType]: String(key) })),
    onMove: ({ keys, target }) => {
      dropAt([...keys] as CodeId[], { type: 'item', key: target.key as CodeId, dropPosition: target.dropPosition } satisfies CodeDrop);
    },
  });

  // What is done at a chosen row is done to all that are chosen; read when it is done, so that choosing draws no menu anew.
  const idsAt = useCallback((id: CodeId): readonly CodeId[] => (view.several.get().includes(id) ? view.several.get() : [id]), [view]);

  const menuOf = useCallback(
    (code: Code) => (
      <CodeMenu
        code={code}
        ids={idsAt(code.id)}
        onAddChild={() => naming.addUnder(code.id)}
        onAddSibling={() => naming.addBeside(code.id)}
        onRename={() => naming.rename(code.id)}
        onMove={(direction) => moveBy(idsAt(code.id), direction)}
      />
    ),
    [naming, moveBy, idsAt],
  );

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest('[data-key]');
    const id = row?.getAttribute('data-key') as CodeId | null | undefined;
    if (isReadOnly || id === null || id === undefined || event.target instanceof HTMLInputElement || !workbench.session.state.get().codes.has(id)) return;
    const asked = codeTreeKey(event);
    if (asked === null) return;
    // Before the tree and the browser take the arrows for their own.
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'rename') naming.rename(id);
    else if (asked === 'addChild') naming.addUnder(id);
    else if (asked === 'addSibling') naming.addBeside(id);
    else if (asked === 'delete') workbench.openDialog('codebooks.deleteCodes', idsAt(id));
    else if (isByHand && !isSearching) moveBy(idsAt(id), asked);
  };

  const rowOf = (row: CodeRow) =>
    row.kind === 'new' ? (
      <NewCodeRow id={row.id} name={newName} />
    ) : (
      <CodeTreeRow code={row.code} name={inLanguage(row.code.name, language)} rows={<Collection items={row.children}>{rowOf}</Collection>} />
    );
  const shared = useMemo(() => ({ naming, menu: menuOf, withDescendants }), [naming, menuOf, withDescendants]);

  return (
    <CodeTreeContext value={shared}>
      <ContextMenu
        label={label}
        className={styles.context ?? ''}
        items={({ rowId }) => {
          const code = workbench.session.state.get().codes.get(rowId ?? '');
          return code === undefined ? null : menuOf(code);
        }}
      >
        <div ref={frame} className={styles.context} onKeyDownCapture={onKeyDownCapture}>
          <Tree
            label={label}
            items={rows}
            dependencies={[language]}
            className={styles.tree ?? ''}
            rowHeight={rowHeight}
            keyboardNavigationBehavior="tab"
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={several.length > 0 ? several : chosenId === null ? [] : [chosenId]}
            onSelectionChange={(selection) => {
              const ids = (selection === 'all' ? open.map(({ id }) => id) : [...selection].map(String)).filter((id) => id !== newRowId) as CodeId[];
              const [id] = ids;
              view.several.set(ids.length > 1 ? ids : []);
              if (ids.length === 1 && id !== undefined) onChoose(id);
            }}
            expandedKeys={parents.filter((id) => !closed.has(id))}
            onExpandedChange={(keys) => {
              if (isSearching) return;
              const shown = new Set(parents);
              foldedView.set([...folded.filter((id) => !shown.has(id)), ...parents.filter((id) => !keys.has(id))]);
            }}
            onAction={(key) => {
              if (!isReadOnly && key !== newRowId) naming.rename(String(key) as CodeId);
            }}
            dragAndDropHooks={dragAndDropHooks}
          >
            {rowOf}
          </Tree>
        </div>
      </ContextMenu>
    </CodeTreeContext>
  );
}

/** Scrolls to a row when it becomes another one: chosen elsewhere, or newly there. Rows out of view are not in the page. */
function useRevealed(frame: RefObject<HTMLDivElement | null>, open: readonly CodeRow[], id: string | null): void {
  const reveal = useEffectEvent((wanted: string | null) => {
    const tree = frame.current?.querySelector('[role=treegrid]');
    const index = open.findIndex((row) => row.id === wanted);
    if (index < 0 || tree === null || tree === undefined) return;
    const top = index * rowHeight;
    if (top < tree.scrollTop) tree.scrollTop = top;
    else if (top + rowHeight > tree.scrollTop + tree.clientHeight) tree.scrollTop = top + 2 * rowHeight - tree.clientHeight;
  });
  useEffect(() => reveal(id), [id]);
}
