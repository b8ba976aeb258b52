import { useDeferredValue, useMemo, useState } from 'react';

import type { CodingRef } from '#shared/domain/coding-ref.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { tracingText } from '../text.ts';
import { useWholeProject } from '../use-tracing.ts';
import { casePassages, foundPassages, type PassageRow } from './case-passages.ts';
import styles from './Passages.module.css';
import { PassageText } from './PassageText.tsx';

const idOf = ({ id }: PassageRow) => id;
const textOf = ({ quote, code, recordId }: PassageRow) => `${recordId} ${code} ${quote}`;

export interface PassagePickerProps {
  readonly dyadIds: readonly DyadId[];
  readonly chosen: readonly CodingRef[];
  readonly onChange: (chosen: readonly CodingRef[]) => void;
}

/** Chooses coded passages from a list: those of the case's dyads, or of the whole project. Space marks and unmarks. */
export function PassagePicker({ dyadIds, chosen, onChange }: PassagePickerProps) {
  const t = useText(tracingText);
  const language = useLanguage();
  const state = useWholeProject();
  const [query, setQuery] = useState('');
  const [isNarrow, setIsNarrow] = useState(dyadIds.length > 0);
  const rows = useMemo(() => casePassages(state, isNarrow ? dyadIds : null, language), [state, isNarrow, dyadIds, language]);
  const asked = useDeferredValue(query);
  // What was chosen when the list came up stands first, and stays there while one chooses.
  const [before] = useState(() => new Set<string>(chosen.map(({ codingId }) => codingId)));
  const found = useMemo(() => foundPassages(rows, asked).sort((a, b) => Number(before.has(b.id)) - Number(before.has(a.id))), [rows, asked, before]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row.ref])), [rows]);
  const ids = chosen.map(({ codingId }) => codingId as string);

  /** What is chosen but not on the list now stays chosen. */
  const select = (selected: readonly string[]) => {
    const onList = new Set(found.map(idOf));
    const kept = chosen.filter(({ codingId }) => !onList.has(codingId) || selected.includes(codingId));
    const more = selected.flatMap((id) => (ids.includes(id) ? [] : (byId.get(id) ?? [])));
    onChange([...kept, ...more]);
  };

  return (
    <div role="group" aria-label={t('passages.choose')} className={styles.picker}>
      <div className={styles.tools}>
        <SearchField label={t('passages.search')} placeholder={t('passages.search')} value={query} onChange={setQuery} />
        {dyadIds.length > 0 && <Switch label={t('passages.ofCase')} isSelected={isNarrow} onChange={setIsNarrow} />}
        <span role="status" className={styles.count}>
          {t('passages.chosen', { count: chosen.length, total: found.length })}
        </span>
      </div>
      <div className={styles.list}>
        <VirtualList
          label={t('passages.choose')}
          items={found}
          itemId={idOf}
          itemText={textOf}
          estimatedRowHeight={54}
          selectionMode="multiple"
          selectedIds={ids}
          onSelectionChange={(selection) => select(selection === 'all' ? found.map(idOf) : [...selection].map(String))}
          empty={<p className={styles.none}>{t(rows.length === 0 ? 'passages.none' : 'passages.noMatch')}</p>}
        >
          {(row) => (
            <div className={styles.row}>
              <PassageText row={row} isShort />
            </div>
          )}
        </VirtualList>
      </div>
    </div>
  );
}
