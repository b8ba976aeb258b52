import { type ReactNode, useMemo } from 'react';

import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import type { TableColumn } from '#renderer/ui/Table.tsx';

import { Count } from '../Count.tsx';
import { dyadsView } from '../dyads-view.ts';
import { useDyadTable } from '../measures/use-dyad-table.ts';
import { attributePrefix } from '../pairs/dyad-rows.ts';
import { RecordTable } from '../RecordTable.tsx';
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

  return (
    <RecordTable
      label={t('cities.label')}
      columns={columns}
      rows={rows}
      rowId={idOf}
      sort={sort}
      onSortChange={view.set}
      selected={selected}
      onSelect={onSelect}
      words={{ edit: 'cities.edit', remove: 'cities.delete' }}
      actions={(_row, ids) => <MenuItem icon="quote" label={t('cities.excerpts')} onAction={() => showExcerpts(workbench, { cityIds: ids })} />}
      onEdit={(id) => workbench.openDialog('dyads.city', id)}
      onRemove={(ids) => workbench.openDialog('dyads.deleteCities', ids)}
      empty={empty}
    />
  );
}
