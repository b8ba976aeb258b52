import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { actOnCode } from '../actions/act-on-code.ts';
import { hearNextKeys } from '../actions/hear-next-keys.ts';
import { reachReader } from '../actions/reach-parts.ts';
import { activeCodebook } from '../state/digit-keys.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { CodeHint } from './CodeHint.tsx';
import { codeRows, onlyCodes, parentsIn } from './code-rows.ts';
import styles from './CodesPanel.module.css';
import { CodeTree } from './CodeTree.tsx';

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;
const codebooksOf = ({ codebooks }: ProjectState): ProjectState['codebooks'] => codebooks;

/** As many codes as a filter shows: whoever looks through more would not have typed. */
const longest = 40;

/** All codebooks as one tree: to apply codes to the selection, and to see where one is used. */
export function CodesPanel() {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const reading = readingOf(workbench);
  const codes = useProject(codesOf);
  const codebooks = useProject(codebooksOf);
  const unfolded = useCell(reading.unfolded);
  const keysOf = useCell(reading.keysOf);
  const data = useMatcherData();
  const [query, setQuery] = useState('');

  const rows = useMemo(() => codeRows({ codes, codebooks }), [codes, codebooks]);
  const match = useMemo(() => createMatcher([...codes.values()].filter(({ status }) => status !== 'retired').map(({ id, name }) => ({ key: id, names: [name.zh, name.en] })), data), [codes, data]);
  const found = useMemo(() => (query.trim() === '' ? null : match(query, longest).map(({ key }) => key)), [match, query]);
  const shown = useMemo(() => (found === null ? rows : onlyCodes(rows, new Set(found))), [rows, found]);
  const active = useMemo(() => activeCodebook({ codes, codebooks }, keysOf), [codes, codebooks, keysOf]);
  const openRows = useMemo(() => {
    const parents = parentsIn(shown);
    // At first, the codebook whose digits are heard lies open.
    return found !== null ? parents : (unfolded ?? parents.filter((id) => id === active?.id || codes.get(id)?.codebookId === active?.id));
  }, [shown, found, unfolded, codes, active]);
  const onUnfold = useCallback((ids: readonly string[]) => reading.unfolded.set(ids), [reading]);
  const onAct = useCallback((codeId: CodeId) => actOnCode(workbench, codeId), [workbench]);
  const setFilter = useCallback(
    (input: HTMLInputElement | null) => {
      reading.parts.codeFilter = input;
    },
    [reading],
  );
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const best = found?.[0];
    if (event.key === 'Enter' && best !== undefined) {
      actOnCode(workbench, best);
      setQuery('');
      reachReader(workbench);
    } else if (event.key === 'Escape' && query === '') reachReader(workbench);
  };

  return (
    <Panel
      title={t('codes.title')}
      aside={active === null ? undefined : t('codes.keysOf', { codebook: inLanguage(active.name, language) })}
      actions={<IconButton icon="keyboard" size="small" label={t('command.keys')} shortcut="0" onPress={() => hearNextKeys(workbench)} />}
      tools={
        <div className={styles.tools} onKeyDown={onFilterKey}>
          <SearchField label={t('codes.filter')} placeholder={t('codes.filterPlaceholder')} value={query} onChange={setQuery} inputRef={setFilter} />
          <CodeHint />
        </div>
      }
    >
      <CodeTree
        rows={shown}
        codes={codes}
        unfolded={openRows}
        onUnfold={onUnfold}
        isFiltered={found !== null}
        best={found?.[0] ?? null}
        onAct={onAct}
      />
    </Panel>
  );
}
