import { type ReactNode, useCallback, useMemo } from 'react';

import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import { Count } from '../Count.tsx';
import { dyadsView } from '../dyads-view.ts';
import { useDyadTable } from '../measures/use-dyad-table.ts';
import { attributePrefix } from '../pairs/dyad-rows.ts';
import { dyadsText } from '../text.ts';
import { useCityCounts } from '../use-counts.ts';
import styles from './CitiesTable.module.css';
import { type CityRow, cityRows } from './city-rows.ts';

export interface CitiesTableProps {
  readonly cities: readonly City[];
  readonly selected: readonly CityId[];
  readonly onSelect: (ids: ReadonlySet<CityId>) => void;
  readonly empty: ReactNode;
}

const idOf = ({ city }: CityRow) => city.id;
const measured = ['breadth', 'inside', 'outside'] as const;
const counted = ['codings', 'transcripts', 'speakers'] as const;

/** The cities in a table: names, codes, and what is coded about each. */
export function CitiesTable({ cities, selected, onSelect, empty }: CitiesTableProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = dyadsView(workbench).citySort;
  const sort = useCell(view);
  const counts = useCityCounts();
  const { state, table } = useDyadTable();
  const rows = useMemo(() => cityRows(cities, counts, table, language, sort), [cities, counts, table, language, sort]);
  const attributes = useMemo(() => knownAttributes(state, 'city'), [state]);
  const isReadOnly = workbench.session.readOnly;

  const columns = useMemo<readonly TableColumn<CityRow, string>[]>(
    () => [
      { id: 'name', label: t('cities.name'), isRowHeader: true, isSticky: true, allowsSorting: true, width: 150, cell: ({ name }) => name },
      { id: 'province', label: t('cities.province'), allowsSorting: true, width: 100, cell: ({ province }) => province },
      { id: 'code', label: t('cities.code'), allowsSorting: true, width: 90, cell: ({ city }) => <span className={styles.code}>{city.code}</span> },
      { id: 'otherName', label: t('cities.otherName'), allowsSorting: true, width: 130, cell: ({ otherName }) => otherName },
      { id: 'aliases', label: t('cities.aliases'), width: '1fr', minWidth: 100, cell: ({ city }) => <span className={styles.aliases}>{city.aliases.join('、')}</span> },
      ...measured.map((id) => ({
        id,
        label: t(`measure.${id}`),
        allowsSorting: true,
        align: 'end' as const,
        width: 76,
        cell: (row: CityRow) => <Count value={row[id]} />,
      })),
      ...counted.map((id) => ({
        id,
        label: t(`cities.${id}`),
        head: <span title={t(`cities.${id}Hint`)}>{t(`cities.${id}`)}</span>,
        allowsSorting: true,
        align: 'end' as const,
        width: 92,
        cell: (row: CityRow) => <Count value={row[id]} />,
      })),
      ...attributes.map(({ name, type, unit }): TableColumn<CityRow, string> => ({
        id: attributePrefix + name,
        label: unit === '' ? name : `${name} (${unit})`,
        allowsSorting: true,
        align: type === 'number' ? 'end' : 'start',
        width: 120,
        cell: ({ city }) => {
          const value = city.attributes[name];
          return <span className={styles.code}>{typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value}</span>;
        },
      })),
    ],
    [t, language, attributes],
  );

  const edit = useCallback((id: string) => workbench.openDialog('dyads.city', id), [workbench]);
  return (
    <ContextMenu
      label={t('cities.label')}
      className={styles.frame ?? ''}
      items={({ rowId }) => {
        const city = cities.find(({ id }) => id === rowId);
        if (city === undefined) return null;
        const ids = selected.includes(city.id) ? selected : [city.id];
        return (
          <>
            {!isReadOnly && <MenuItem icon="edit" label={t('cities.edit')} onAction={() => edit(city.id)} />}
            <MenuItem icon="quote" label={t('cities.excerpts')} onAction={() => showExcerpts(workbench, { cityIds: ids })} />
            {!isReadOnly && (
              <>
                <MenuSeparator />
                <MenuItem icon="trash" tone="danger" shortcut="Delete" label={t('cities.delete')} onAction={() => workbench.openDialog('dyads.deleteCities', ids)} />
              </>
            )}
          </>
        );
      }}
    >
      <div
        className={styles.frame}
        onKeyDown={(event) => {
          if ((event.key !== 'Delete' && event.key !== 'Backspace') || isReadOnly || selected.length === 0) return;
          workbench.openDialog('dyads.deleteCities', selected);
        }}
      >
        <Table
          label={t('cities.label')}
          columns={columns}
          rows={rows}
          rowId={idOf}
          sort={sort}
          onSortChange={view.set}
          selectionMode="multiple"
          selectedIds={selected}
          onSelectionChange={(selection) => onSelect(selection === 'all' ? new Set(rows.map(idOf)) : (new Set([...selection].map(String)) as Set<CityId>))}
          {...(isReadOnly ? {} : { onRowAction: edit })}
          empty={empty}
        />
      </div>
    </ContextMenu>
  );
}
