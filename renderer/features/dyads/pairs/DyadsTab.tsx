import { useDeferredValue, useMemo, useState } from 'react';

import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { placeOfDyad } from '#shared/analysis/dyad-index.ts';
import { createPairSearch } from '#shared/text/pair-search.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';

import { chooseDataFile } from '../data-import/open-data-import.ts';
import { dyadsView } from '../dyads-view.ts';
import { AtDayField } from '../measures/AtDayField.tsx';
import { MeasureDefinitions } from '../measures/MeasureDefinitions.tsx';
import { useDyadTable } from '../measures/use-dyad-table.ts';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import { filteredPlaces } from './dyad-filter.ts';
import { dyadRows } from './dyad-rows.ts';
import { DyadFilters } from './DyadFilters.tsx';
import pairStyles from './DyadsTab.module.css';
import { DyadSelection } from './DyadSelection.tsx';
import { DyadsTable } from './DyadsTable.tsx';

/** Every dyad of the project: its measures at a day, its attributes and what is coded about it. */
export function DyadsTab() {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = dyadsView(workbench);
  const { state, table } = useDyadTable();
  const [filter, sort] = [useCell(view.dyadFilter), useCell(view.dyadSort)];
  const [query, setQuery] = useState('');
  const found = useFound(table, useDeferredValue(query));
  const places = useMemo(() => filteredPlaces(table, filter).filter((place) => found === null || found.has(place)), [table, filter, found]);
  const rows = useMemo(() => dyadRows(state, table, places, language, sort), [state, table, places, language, sort]);
  // What the filter hides is not acted on: nobody would see what became of it.
  const selected = useCell(view.selectedDyads);
  const chosen = useMemo(() => (selected.size === 0 ? [] : rows.filter(({ dyadId }) => selected.has(dyadId))), [rows, selected]);
  const number = new Intl.NumberFormat(language);

  if (table.index.size === 0) {
    return (
      <EmptyState icon="link" title={t('dyads.none.title')}>
        {t('dyads.none.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField label={t('dyads.search')} placeholder={t('dyads.searchPlaceholder')} value={query} onChange={setQuery} />
        </div>
        <DyadFilters cities={table.index.cities} value={filter} onChange={view.dyadFilter.set} />
        <div className={pairStyles.day}>
          <AtDayField labelHidden />
        </div>
        <MeasureDefinitions of="dyad" />
        <MenuTrigger>
          <IconButton icon="menu" label={t('dyads.more')} />
          <Menu placement="bottom end">
            <MenuItem icon="file-export" label={t('command.dataset')} onAction={() => workbench.openDialog('dyads.dataset')} />
            {!workbench.session.readOnly && <MenuItem icon="file-import" label={t('command.importValues')} onAction={() => void chooseDataFile(workbench, 'values')} />}
            {!workbench.session.readOnly && <MenuItem icon="edit" label={t('command.attributes')} onAction={() => workbench.openDialog('dyads.attributes', 'dyad')} />}
          </Menu>
        </MenuTrigger>
      </div>
      <div className={pairStyles.head}>
        <p className={pairStyles.count} role="status">
          {t('dyads.shown', { shown: number.format(rows.length), total: number.format(table.index.size), connected: number.format(table.measures.since.size) })}
        </p>
        {chosen.length > 0 && <DyadSelection rows={chosen} table={table} onDeselect={() => view.selectedDyads.set(new Set())} />}
      </div>
      <div className={styles.table}>
        <DyadsTable rows={rows} selected={chosen} onSelect={view.selectedDyads.set} state={state} table={table} empty={<EmptyState size="small" icon="search" title={query === '' ? t('dyads.nothing') : t('dyads.noMatch', { query })} />} />
      </div>
    </div>
  );
}

/** The places that a query finds: of two cities, or of one for all of its dyads; null where nothing is asked. */
function useFound({ index }: DyadTable, query: string): ReadonlySet<number> | null {
  const data = useMatcherData();
  const search = useMemo(() => createPairSearch(index.cities, data), [index, data]);
  return useMemo(() => {
    if (query.trim() === '') return null;
    const hits = search(query, { limit: Number.POSITIVE_INFINITY });
    return new Set(hits.flatMap((hit) => (hit.kind === 'dyad' ? [placeOfDyad(index, hit.dyadId)] : [])));
  }, [search, index, query]);
}
