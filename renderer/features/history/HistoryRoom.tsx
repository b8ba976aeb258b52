import { useMemo, useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { describeEntry } from './describe-entry.ts';
import { type HistoryLine, placeNow, undoneEntries } from './history-line.ts';
import { labelIn, namesNow } from './label-names.ts';
import styles from './HistoryRoom.module.css';
import { HistoryRow } from './HistoryRow.tsx';
import { historyText } from './text.ts';
import { useHistory } from './use-history.ts';

const everyone = 'everyone';

/** Who did what when. */
export function HistoryRoom() {
  const workbench = useWorkbench();
  const { session } = workbench;
  const t = useText(historyText);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const state = useCell(session.state);
  const names = useMemo(() => namesNow(state), [state]);
  const { lines, isReading } = useHistory();
  const [query, setQuery] = useState('');
  const [coder, setCoder] = useState<string>(everyone);
  const undone = useMemo(() => undoneEntries(lines), [lines]);
  const nameOf = (line: HistoryLine): string => state.coders.get(line.coderId)?.name ?? t('coder.gone');
  const sentenceOf = (line: HistoryLine): string => {
    const what = describeEntry(t, { command: line.command, label: labelIn(language, line.label, line.names, names) });
    return line.cause === null ? what : t(line.cause.kind, { what });
  };
  const wanted = query.trim().toLowerCase();
  const shown = lines.filter(
    (line) => (coder === everyone || line.coderId === coder) && (wanted === '' || `${nameOf(line)} ${sentenceOf(line)}`.toLowerCase().includes(wanted)),
  );

  return (
    <div className={styles.room}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('room')}</h2>
        <span className={styles.count} role="status">
          {isReading ? t('reading', { shown: number.format(lines.length) }) : t('count', { count: shown.length, shown: number.format(shown.length) })}
        </span>
        <Select
          className={styles.coder ?? ''}
          label={t('coder')}
          labelHidden
          value={coder}
          onChange={setCoder}
          options={[{ id: everyone, label: t('coder.everyone') }, ...[...state.coders.values()].map(({ id, name }) => ({ id: id as string, label: name }))]}
        />
        <SearchField className={styles.search ?? ''} label={t('search')} value={query} onChange={setQuery} />
      </header>
      <div className={styles.list}>
        <VirtualList
          label={t('room')}
          items={shown}
          itemId={({ id }) => id}
          itemText={(line) => `${nameOf(line)} ${sentenceOf(line)}`}
          rowHeight={46}
          empty={isReading ? null : <EmptyState icon="history" title={t('empty')}>{t('emptyHint')}</EmptyState>}
        >
          {(line) => {
            const place = placeNow(state, line.place);
            return (
              <HistoryRow
                line={line}
                coder={nameOf(line)}
                sentence={sentenceOf(line)}
                isUndone={undone.has(line.id)}
                onGo={place === null ? null : () => workbench.go({ room: 'reading', ...place })}
              />
            );
          }}
        </VirtualList>
      </div>
    </div>
  );
}
