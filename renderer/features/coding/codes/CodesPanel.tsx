import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeNode } from '#shared/domain/code-tree.ts';
import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Collection } from '#renderer/ui/collection.ts';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Tree } from '#renderer/ui/Tree.tsx';
import { TreeRow } from '#renderer/ui/TreeRow.tsx';

import { applyCodes } from '../actions/apply-codes.ts';
import { reachReader } from '../actions/reach-parts.ts';
import { codeCounts } from '../state/code-counts.ts';
import { activeCodebook } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { CodeHint } from './CodeHint.tsx';
import { codeRows, onlyCodes, parentsIn } from './code-rows.ts';
import styles from './CodesPanel.module.css';
import { useCodeDrag } from './use-code-drag.ts';

const whole = (state: ProjectState): ProjectState => state;

/** All codebooks as one tree: to apply codes to the selection, and to see where one is used. */
export function CodesPanel({ transcriptId }: { readonly transcriptId: TranscriptId | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const reading = readingOf(workbench);
  // A tree of a hundred codes may be drawn a moment later: the paint of what was just coded goes first.
  const state = useDeferredValue(useProject(whole));
  const unfolded = useCell(reading.unfolded);
  const keysOf = useCell(reading.keysOf);
  const spotlight = useCell(reading.spotlight);
  const data = useMatcherData();
  const [query, setQuery] = useState('');
  const { codes, codebooks } = state;

  const rows = useMemo(() => codeRows({ codes, codebooks }), [codes, codebooks]);
  const match = useMemo(() => createMatcher([...codes.values()].map(({ id, name }) => ({ key: id, names: [name.zh, name.en] })), data), [codes, data]);
  const found = useMemo(() => (query.trim() === '' ? null : match(query, 40).map(({ key }) => key)), [match, query]);
  const shown = useMemo(() => (found === null ? rows : onlyCodes(rows, new Set(found))), [rows, found]);
  const active = activeCodebook(state, keysOf);
  const counts = useMemo(() => codeCounts(state.layers), [state.layers]);
  const parents = useMemo(() => parentsIn(shown), [shown]);
  const openRows = found !== null ? parents : (unfolded ?? parents.filter((id) => codes.get(id)?.codebookId === active?.id || id === active?.id));
  const drag = useCodeDrag(codes, language);

  const act = useCallback(
    (codeId: CodeId): void => {
      if (workbench.selection.get() !== null && transcriptId !== null) void applyCodes(workbench, [codeId]);
      else reading.spotlight.set(reading.spotlight.get() === codeId ? null : codeId);
    },
    [workbench, reading, transcriptId],
  );
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const best = found?.[0];
    if (event.key === 'Enter' && best !== undefined) {
      act(best);
      setQuery('');
      reachReader(workbench);
    } else if (event.key === 'Escape' && query === '') reachReader(workbench);
  };

  const codeRow = ({ code, children }: CodeNode) => {
    const name = inLanguage(code.name, language);
    const isLit = spotlight === code.id;
    return (
      <TreeRow
        id={code.id}
        textValue={name}
        leading={<Dot color={code.color} />}
        trailing={
          <>
            {found?.[0] === code.id && <KeyCap shortcut="Enter" />}
            {isLit && <span className={styles.lit}>{t('codes.lit')}</span>}
            <span title={t('codes.count', { count: counts.get(code.id) ?? 0 })}>{counts.get(code.id) ?? ''}</span>
            {code.codebookId === active?.id && code.key !== null ? <KeyCap shortcut={code.key} /> : null}
          </>
        }
        rows={children.length > 0 ? <Collection items={children.map((child) => ({ ...child, id: child.code.id }))}>{codeRow}</Collection> : undefined}
      >
        {name}
      </TreeRow>
    );
  };

  return (
    <Panel
      title={t('codes.title')}
      aside={active === null ? undefined : t('codes.keysOf', { codebook: inLanguage(active.name, language) })}
      actions={<IconButton icon="keyboard" size="small" label={t('command.keys')} shortcut="0" onPress={() => reading.keysOf.set(nextOf(rows.map(({ codebook }) => codebook.id), active?.id ?? null))} />}
      tools={
        <div className={styles.tools} onKeyDown={onFilterKey}>
          <SearchField
            label={t('codes.filter')}
            placeholder={t('codes.filterPlaceholder')}
            value={query}
            onChange={setQuery}
            inputRef={(input: HTMLInputElement | null) => {
              reading.parts.codeFilter = input;
            }}
          />
          <CodeHint isReading={transcriptId !== null} />
        </div>
      }
    >
      <Tree
        label={t('codes.title')}
        items={shown.map((row) => ({ ...row, id: row.codebook.id }))}
        dependencies={[codeRow]}
        expandedKeys={openRows}
        onExpandedChange={(keys) => found === null && reading.unfolded.set([...keys].map(String))}
        onAction={(key) => codes.has(String(key)) && act(key as CodeId)}
        dragAndDropHooks={drag}
        empty={<NoCodes isFiltered={found !== null} onAdd={() => workbench.openDialog('codebooks.add')} />}
      >
        {({ codebook, nodes }) => (
          <TreeRow
            id={codebook.id}
            textValue={inLanguage(codebook.name, language)}
            rows={<Collection items={nodes.map((node) => ({ ...node, id: node.code.id }))}>{codeRow}</Collection>}
          >
            <span className={styles.codebook}>{inLanguage(codebook.name, language)}</span>
          </TreeRow>
        )}
      </Tree>
    </Panel>
  );
}

function nextOf<Id>(ids: readonly Id[], current: Id | null): Id | null {
  return ids[(ids.findIndex((id) => id === current) + 1) % Math.max(1, ids.length)] ?? null;
}

function NoCodes({ isFiltered, onAdd }: { readonly isFiltered: boolean; readonly onAdd: () => void }) {
  const t = useText(codingText);
  if (isFiltered) return <EmptyState size="small" icon="search" title={t('codes.noMatch')} />;
  return (
    <EmptyState size="small" icon="library" title={t('codes.empty.title')} action={<Button onPress={onAdd}>{t('codes.empty.action')}</Button>}>
      {t('codes.empty.text')}
    </EmptyState>
  );
}
