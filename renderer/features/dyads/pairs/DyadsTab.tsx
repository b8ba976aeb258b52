import { useCallback, useDeferredValue, useMemo, useState } from 'react';

import type { DyadCounts } from '#shared/analysis/dyad-counts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { citiesInOrder } from '#shared/domain/dyad-name.ts';
import { type DyadId, dyadCount } from '#shared/domain/dyad.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createPairSearch } from '#shared/text/pair-search.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import { Count } from '../Count.tsx';
import { dyadsView } from '../dyads-view.ts';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import { type DyadColumnId, type DyadRow, dyadRows } from './dyad-rows.ts';
import pairStyles from './DyadsTab.module.css';

const whole = (state: ProjectState) => state;
const idOf = ({ dyadId }: DyadRow) => dyadId;
const levelColumns = ['breadth', 'connection', 'degree', 'none'] as const;
/** How many of a dyad's codes are named in its row. */
const namedCodes = 4;

/** The dyads that have links, with what is coded about each; a row leads to its excerpts. */
export function DyadsTab({ counts }: { readonly counts: readonly DyadCounts[] }) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const view = dyadsView(workbench).dyadSort;
  const sort = useCell(view);
  const [query, setQuery] = useState('');
  const found = useFoundDyads(state, counts, useDeferredValue(query));
  const rows = useMemo(() => dyadRows(state, found, language, sort), [state, found, language, sort]);
  const number = new Intl.NumberFormat(language);
  const textOf = useCallback((row: DyadRow) => t('dyads.excerpts', { dyad: row.name }), [t]);

  const columns = useMemo<readonly TableColumn<DyadRow, DyadColumnId>[]>(
    () => [
      { id: 'name', label: t('dyads.name'), isRowHeader: true, allowsSorting: true, width: 190, cell: ({ name }) => <strong className={styles.cut}>{name}</strong> },
      { id: 'provinces', label: t('dyads.provinces'), allowsSorting: true, width: 150, cell: ({ provinces }) => <span className={styles.cut}>{provinces}</span> },
      { id: 'codings', label: t('dyads.codings'), allowsSorting: true, align: 'end', width: 88, cell: ({ codings }) => <Count value={codings} /> },
      { id: 'transcripts', label: t('dyads.transcripts'), allowsSorting: true, align: 'end', width: 98, cell: ({ transcripts }) => <Count value={transcripts} /> },
      ...levelColumns.map((level) => ({
        id: level,
        label: level === 'none' ? t('dyads.none') : t(`level.${level}`),
        head: <span title={t(level === 'none' ? 'dyads.noneHint' : `level.${level}.hint`)}>{level === 'none' ? t('dyads.none') : t(`level.${level}`)}</span>,
        allowsSorting: true,
        align: 'end' as const,
        width: 100,
        cell: ({ byLevel }: DyadRow) => <Count value={byLevel[level]} />,
      })),
      {
        id: 'codes',
        label: t('dyads.codes'),
        head: <span className={pairStyles.codes}>{t('dyads.codes')}</span>,
        width: '1fr',
        minWidth: 160,
        cell: ({ byCode }) => (
          <span className={pairStyles.codes}>
            {byCode.slice(0, namedCodes).map(({ codeId, codings }) => {
              const code = state.codes.get(codeId);
              return code === undefined ? null : (
                <span key={codeId} className={pairStyles.code}>
                  <Dot color={code.color} size={8} /> {t('dyads.code', { code: inLanguage(code.name, language), count: codings })}
                </span>
              );
            })}
          </span>
        ),
      },
    ],
    [t, state.codes, language],
  );

  if (counts.length === 0) {
    return (
      <EmptyState icon="link" title={t('dyads.empty.title')}>
        {t('dyads.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField label={t('dyads.search')} placeholder={t('dyads.searchPlaceholder')} value={query} onChange={setQuery} />
        </div>
        <span className={styles.total} role="status">
          {t('dyads.touched', { touched: number.format(counts.length), total: number.format(dyadCount(state.cities.size)) })}
        </span>
      </div>
      <div className={styles.table}>
        <Table
          label={t('dyads.label')}
          columns={columns}
          rows={rows}
          rowId={idOf}
          rowText={textOf}
          sort={sort}
          onSortChange={view.set}
          onRowAction={(id) => showExcerpts(workbench, { dyadIds: [id as DyadId] })}
          empty={<EmptyState size="small" icon="search" title={t('dyads.noMatch', { query })} />}
        />
      </div>
    </div>
  );
}

/** The counts of the dyads that a query finds: by two cities, or by one for all of its dyads. */
function useFoundDyads(state: ProjectState, counts: readonly DyadCounts[], query: string): readonly DyadCounts[] {
  const data = useMatcherData();
  const search = useMemo(() => {
    // Only cities of dyads with links can be meant.
    const touched = new Set(counts.flatMap(({ dyadId }) => citiesInOrder(state, dyadId) ?? []));
    return createPairSearch([...touched], data);
  }, [state, counts, data]);
  return useMemo(() => {
    if (query.trim() === '') return counts;
    const hits = search(query, { limit: Number.POSITIVE_INFINITY });
    const found = new Set(hits.flatMap((hit) => (hit.kind === 'dyad' ? [hit.dyadId] : [])));
    return counts.filter(({ dyadId }) => found.has(dyadId));
  }, [search, counts, query]);
}
