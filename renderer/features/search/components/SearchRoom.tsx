import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Spinner } from '#renderer/ui/Spinner.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { keptRequest } from '../kept-request.ts';
import { searchModel } from '../search-model.ts';
import { searchedSpeakers, type SearchedSpeaker } from '../search-request.ts';
import { rowsOf, type SearchResults, type SearchRow } from '../search-results.ts';
import { searchText } from '../text.ts';
import { GroupLine, HitLine } from './SearchLine.tsx';
import { SearchNothing } from './SearchNothing.tsx';
import styles from './SearchRoom.module.css';

const transcriptsOf = (state: ProjectState): ProjectState['transcripts'] => state.transcripts;
const idOf = ({ id }: SearchRow): string => id;
const textOf = (row: SearchRow): string => (row.kind === 'group' ? row.group.transcript.recordId : `${row.hit.before}${row.hit.words}${row.hit.after}`);

/** So long after the last key the search begins, in ms: words come in several keys, above all by an input method. */
const typingPause = 120;

/** Words in all interviews at once, hit by hit in their lines; Enter or a click goes to the place. */
export function SearchRoom() {
  const t = useText(searchText);
  const workbench = useWorkbench();
  const model = searchModel(workbench);
  const kept = keptRequest(workbench);
  const request = useCell(kept);
  const results = useCell(model.results);
  const lastOpened = useCell(model.lastOpened);
  const asked = useCell(model.asked);
  const transcripts = useProject(transcriptsOf);
  const rows = useMemo(() => rowsOf(results.groups), [results.groups]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => void model.start(request), request.query.trim() === '' ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [model, request, transcripts]);

  // Also where the room is open already: whoever asks to search wants to type.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const open = (id: string): void => {
    const row = byId.get(id);
    if (row === undefined) return;
    model.lastOpened.set(id);
    if (row.kind === 'group') workbench.go({ room: 'reading', transcriptId: row.group.transcript.id, codingId: null, passage: null });
    else workbench.go({ room: 'reading', transcriptId: row.hit.transcriptId, codingId: null, passage: row.hit.passage });
  };
  const enterList = (): void => list.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing || rows.length === 0) return;
    event.preventDefault();
    enterList();
  };

  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <header className={styles.head}>
        <h2>{t('room.title')}</h2>
        <div role="search" className={styles.ask} onKeyDown={onKeyDown}>
          <SearchField
            label={t('query.label')}
            placeholder={t('query.placeholder')}
            value={request.query}
            onChange={(query) => kept.set({ ...request, query })}
            onSubmit={enterList}
            inputRef={field}
          />
          <SegmentedControl<SearchedSpeaker>
            label={t('speaker.label')}
            value={request.speaker}
            segments={searchedSpeakers.map((id) => ({ id, label: t(`speaker.${id}`) }))}
            onChange={(speaker) => kept.set({ ...request, speaker })}
          />
        </div>
        <Counts results={results} />
      </header>
      {results.unreadable > 0 && (
        <div className={styles.banner}>
          <Banner tone="warning">{t('unreadable', { count: results.unreadable })}</Banner>
        </div>
      )}
      <div ref={list} className={styles.list}>
        <VirtualList
          label={t('results.label')}
          items={rows}
          itemId={idOf}
          itemText={textOf}
          rowHeight={34}
          onAction={open}
          revealedId={lastOpened}
          empty={
            !results.isRunning &&
            results.query === request.query.trim() && (
              <SearchNothing request={request} transcripts={transcripts.size} onSearchAll={() => kept.set({ ...request, speaker: 'all' })} />
            )
          }
        >
          {(row) => (row.kind === 'group' ? <GroupLine group={row.group} /> : <HitLine hit={row.hit} isLast={row.id === lastOpened} />)}
        </VirtualList>
      </div>
    </section>
  );
}

/** How many there are; what is spoken changes only when a search begins and ends. */
function Counts({ results }: { readonly results: SearchResults }) {
  const t = useText(searchText);
  const number = new Intl.NumberFormat(useLanguage());
  const { query, count, listed, groups, searched, total, isRunning } = results;
  if (query === '') return <div className={styles.counts} />;
  const found = count === 0 ? t('count.none') : t('count.found', { count, transcripts: number.format(groups.length) });
  return (
    <div className={styles.counts}>
      <p role="status">{isRunning ? t('count.searching') : found}</p>
      {isRunning && (
        <>
          <Spinner size={14} />
          <span>{t('count.searched', { done: number.format(searched), total: number.format(total) })}</span>
        </>
      )}
      {listed < count && <span>{t('count.cut', { listed: number.format(listed) })}</span>}
    </div>
  );
}
