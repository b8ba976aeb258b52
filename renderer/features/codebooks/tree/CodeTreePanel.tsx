import { useDeferredValue, useMemo, useState } from 'react';

import { type CodeCounts, countCodes } from '#shared/analysis/counts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import { useCodes, useCodeTree } from '../use-codebooks.ts';
import { codeRows, parentsAmong } from './code-rows.ts';
import { byCount } from './by-count.ts';
import { CodeTree } from './CodeTree.tsx';
import styles from './CodeTreePanel.module.css';
import { useCodeNaming } from './use-code-naming.ts';

export interface CodeTreePanelProps {
  readonly codebook: Codebook;
  readonly chosenId: CodeId | null;
  readonly onChoose: (id: CodeId) => void;
}

const noCounts = (): ReadonlyMap<CodeId, CodeCounts> | null => null;

/** A codebook's tree with its tools: search, folding, counts. */
export function CodeTreePanel({ codebook, chosenId, onChoose }: CodeTreePanelProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = codebooksView(workbench);
  const layout = useCell(view.layout);
  const [query, setQuery] = useState('');
  const byHand = useCodeTree(codebook.id);
  const counts = useProject(layout.sort === 'count' ? countCodes : noCounts);
  const nodes = useMemo(() => (counts === null ? byHand : byCount(byHand, counts)), [byHand, counts]);
  const matches = useMatches(codebook, useDeferredValue(query));
  const naming = useCodeNaming(codebook.id, onChoose);
  const rows = useMemo(() => codeRows(nodes, matches, naming.spot), [nodes, matches, naming.spot]);
  const parents = useMemo(() => parentsAmong(codeRows(nodes, null, null)), [nodes]);
  const codeCount = useCodeCount(codebook);
  const name = inLanguage(codebook.name, language);
  const isReadOnly = workbench.session.readOnly;

  const startTop = () => {
    setQuery('');
    naming.addTop();
  };

  const others = () => view.folded.get().filter((id) => !parents.includes(id));

  return (
    <Panel
      title={name}
      aside={t('tree.codes', { count: codeCount })}
      actions={
        <>
          <IconButton icon="history" label={t('versions.open')} onPress={() => workbench.openDialog('codebooks.versions', codebook.id)} />
          <IconButton icon="expand-all" label={t('tree.expandAll')} onPress={() => view.folded.set(others())} />
          <IconButton icon="collapse-all" label={t('tree.collapseAll')} onPress={() => view.folded.set([...others(), ...parents])} />
          {!isReadOnly && <IconButton icon="plus" label={t('tree.addTop')} onPress={startTop} />}
        </>
      }
      tools={
        <>
          <SearchField label={t('tree.search')} placeholder={t('tree.searchPlaceholder')} value={query} onChange={setQuery} />
          <div className={styles.head}>
            <ToggleButton
              size="small"
              icon="sigma"
              label={t('tree.withDescendants')}
              isSelected={layout.withDescendants}
              onChange={(withDescendants) => view.layout.set({ ...layout, withDescendants })}
            />
            <ToggleButton
              size="small"
              icon="sort"
              iconOnly
              label={t('tree.sortByCount')}
              isSelected={layout.sort === 'count'}
              onChange={(isByCount) => view.layout.set({ ...layout, sort: isByCount ? 'count' : 'hand' })}
            />
            <span className={styles.columns} aria-hidden>
              <span title={t('tree.codingsHint')}>{t('tree.codings')}</span>
              <span title={t('tree.transcriptsHint')}>{t('tree.transcripts')}</span>
              <span title={t('tree.dyadsHint')}>{t('tree.dyads')}</span>
            </span>
          </div>
        </>
      }
      footer={<p className={styles.help}>{t(layout.sort === 'count' ? 'tree.helpByCount' : 'tree.help')}</p>}
    >
      {rows.length > 0 ? (
        <CodeTree
          codebookId={codebook.id}
          label={t('tree.label', { codebook: name })}
          rows={rows}
          isByHand={layout.sort === 'hand'}
          isSearching={matches !== null}
          chosenId={chosenId}
          onChoose={onChoose}
          naming={naming}
          withDescendants={layout.withDescendants}
        />
      ) : matches === null ? (
        <EmptyState
          size="small"
          icon="tree"
          title={t('tree.empty.title')}
          action={
            !isReadOnly && (
              <Button icon="plus" onPress={startTop}>
                {t('tree.addTop')}
              </Button>
            )
          }
        >
          {t('tree.empty.text')}
        </EmptyState>
      ) : (
        <EmptyState size="small" icon="search" title={t('tree.noMatch', { query })} />
      )}
    </Panel>
  );
}

/** The codes that a query finds by either name, pinyin or initials. Null for a blank query. */
function useMatches(codebook: Codebook, query: string): ReadonlySet<CodeId> | null {
  const codes = useCodes();
  const data = useMatcherData();
  const match = useMemo(() => {
    const own = [...codes.values()].filter(({ codebookId }) => codebookId === codebook.id);
    return createMatcher(
      own.map(({ id, name }) => ({ key: id, names: [name.zh, name.en] })),
      data,
    );
  }, [codes, codebook.id, data]);
  return useMemo(() => (query.trim() === '' ? null : new Set(match(query).map(({ key }) => key))), [match, query]);
}

function useCodeCount(codebook: Codebook): number {
  const codes = useCodes();
  return useMemo(() => [...codes.values()].filter(({ codebookId }) => codebookId === codebook.id).length, [codes, codebook.id]);
}
