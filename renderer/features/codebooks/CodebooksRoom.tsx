import { useCallback } from 'react';

import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';

import { codebooksView } from './codebooks-view.ts';
import { EntryEditor } from './entry/EntryEditor.tsx';
import { CodebookList } from './list/CodebookList.tsx';
import { codebooksText } from './text.ts';
import { CodeTreePanel } from './tree/CodeTreePanel.tsx';
import { SeveralCodes } from './tree/SeveralCodes.tsx';
import { useCodebooks, useCodes } from './use-codebooks.ts';

/** The codebooks: the list of them, the tree of one, the entry of a code. */
export function CodebooksRoom() {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const view = codebooksView(workbench);
  const chosen = useCell(view.chosen);
  const layout = useCell(view.layout);
  const several = useCell(view.several);
  const codebooks = useCodebooks();
  const codes = useCodes();
  // The same function always: another one would have the whole tree drawn anew.
  const choose = useCallback(
    (codeId: CodeId) => {
      const { codes: present } = workbench.session.state.get();
      view.chosen.set({ codebookId: present.get(codeId)?.codebookId ?? view.chosen.get().codebookId, codeId });
    },
    [workbench, view],
  );
  const chooseBook = (codebookId: CodebookId) => {
    view.several.set([]);
    view.chosen.set({ codebookId, codeId: null });
  };
  const codebook = codebooks.find(({ id }) => id === chosen.codebookId) ?? codebooks[0];
  if (codebook === undefined) return <NoCodebooks />;

  const asked = chosen.codeId === null ? undefined : codes.get(chosen.codeId);
  const code = asked?.codebookId === codebook.id ? asked : undefined;

  return (
    <SplitPane
      label={t('list.width')}
      size={layout.list}
      minSize={180}
      maxSize={360}
      minRest={560}
      onSizeChange={(list) => view.layout.set({ ...layout, list })}
      first={<CodebookList codebooks={codebooks} chosenId={codebook.id} onChoose={chooseBook} />}
      second={
        <SplitPane
          label={t('tree.width')}
          size={layout.tree}
          minSize={280}
          maxSize={720}
          minRest={300}
          onSizeChange={(tree) => view.layout.set({ ...layout, tree })}
          first={<CodeTreePanel key={codebook.id} codebook={codebook} chosenId={code?.id ?? null} onChoose={choose} />}
          second={
            several.length > 1 ? (
              <SeveralCodes ids={several} />
            ) : code === undefined ? (
              <EmptyState icon="book-open" title={t('entry.none.title')}>
                {t('entry.none.text')}
              </EmptyState>
            ) : (
              <EntryEditor key={code.id} code={code} onChoose={choose} />
            )
          }
        />
      }
    />
  );
}

function NoCodebooks() {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  return (
    <EmptyState
      icon="book"
      title={t('list.empty.title')}
      action={
        !workbench.session.readOnly && (
          <>
            <Button variant="primary" icon="library" onPress={() => workbench.openDialog('codebooks.add')}>
              {t('command.add')}
            </Button>
            <Button icon="folder-new" onPress={() => workbench.openDialog('codebooks.edit', null)}>
              {t('command.create')}
            </Button>
          </>
        )
      }
    >
      {t('list.empty.text')}
    </EmptyState>
  );
}
