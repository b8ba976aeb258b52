import { type ReactNode, useMemo } from 'react';

import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';

import { Count } from '../Count.tsx';
import { dyadsView } from '../dyads-view.ts';
import styles from '../Tab.module.css';
import { dyadsText } from '../text.ts';
import { attributePrefix, type DyadRow, dyadNameAt, measureAt, provincesAt, valuesAt } from './dyad-rows.ts';
import pairStyles from './DyadsTab.module.css';
import { useDyadActions } from './use-dyad-actions.ts';

const idOf = ({ dyadId }: DyadRow) => dyadId;

export interface DyadsTableProps {
  readonly rows: readonly DyadRow[];
  /** Those of them that are selected. */
  readonly selected: readonly DyadRow[];
  readonly onSelect: (ids: ReadonlySet<DyadId>) => void;
  readonly state: ProjectState;
  readonly table: DyadTable;
  readonly empty: ReactNode;
}

/** Dyads in a table, to choose one or several; Enter or a double click opens the dossier of one. */
export function DyadsTable({ rows, selected, onSelect, state, table, empty }: DyadsTableProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = dyadsView(workbench).dyadSort;
  const sort = useCell(view);
  const attributes = useMemo(() => knownAttributes(state, 'dyad'), [state]);

  const columns = useMemo<readonly TableColumn<DyadRow, string>[]>(() => {
    const { measures, forces, marks } = table;
    const number = new Intl.NumberFormat(language);
    const counted = (id: 'agreements' | 'codings' | 'transcripts' | 'mark' | 'hole', label: string, width = 84): TableColumn<DyadRow, string> => ({
      id,
      label,
      allowsSorting: true,
      align: 'end',
      width,
      cell: ({ place }) => <Count value={measureAt(table, id, place)} />,
    });
    return [
      { id: 'name', label: t('dyads.name'), isRowHeader: true, isSticky: true, allowsSorting: true, width: 190, cell: ({ place }) => <strong className={styles.cut}>{dyadNameAt(table, place, language)}</strong> },
      { id: 'provinces', label: t('dyads.provinces'), allowsSorting: true, width: 130, cell: ({ place }) => <span className={styles.cut}>{provincesAt(table, place, language)}</span> },
      {
        id: 'connection',
        label: t('measure.connection'),
        allowsSorting: true,
        width: 150,
        cell: ({ place }) => {
          const since = measures.since.get(place);
          if (since === undefined) return <span className={styles.zero}>{t('measure.no')}</span>;
          return `${t('measure.yes')} · ${since === 'undated' ? t('measure.undated') : since}`;
        },
      },
      {
        id: 'degree',
        label: t('measure.degree'),
        allowsSorting: true,
        align: 'end',
        width: 136,
        cell: ({ place }) => {
          const [items, count] = [measureAt(table, 'degree', place), measures.withoutFigure[place] ?? 0];
          if (count === 0) return <Count value={items} />;
          return <span title={t('measure.withoutFigureHint', { count })}>{t('measure.withoutFigure', { items: number.format(items) })}</span>;
        },
      },
      counted('agreements', t('measure.agreements'), 100),
      counted('codings', t('dyads.codings')),
      counted('transcripts', t('dyads.transcripts'), 96),
      ...(forces === null
        ? []
        : [
            {
              id: 'balance',
              label: t('measure.balance'),
              allowsSorting: true,
              align: 'end' as const,
              width: 96,
              cell: ({ place }: DyadRow) => {
                const [positive, resistance] = [forces.positive[place] ?? 0, forces.resistance[place] ?? 0];
                return <span className={positive + resistance === 0 ? styles.zero : undefined}>{t('measure.balanceValue', { positive, resistance })}</span>;
              },
            },
          ]),
      ...(marks === null ? [] : [counted('mark', t('measure.mark'), 72), counted('hole', t('measure.hole'), 72)]),
      ...attributes.map(({ name, type, unit }): TableColumn<DyadRow, string> => ({
        id: attributePrefix + name,
        label: unit === '' ? name : `${name} (${unit})`,
        allowsSorting: true,
        align: type === 'number' ? 'end' : 'start',
        width: 130,
        cell: ({ dyadId }) => {
          const value = valuesAt(state, dyadId)[name];
          return <span className={styles.cut}>{typeof value === 'number' ? number.format(value) : value}</span>;
        },
      })),
    ];
  }, [t, language, table, state, attributes]);

  const selectedIds = useMemo(() => new Set(selected.map(idOf)), [selected]);
  const actionsOf = useDyadActions(table);
  return (
    <ContextMenu
      label={t('dyads.label')}
      className={pairStyles.frame ?? ''}
      items={({ rowId }) => {
        const row = rows.find(({ dyadId }) => dyadId === rowId);
        if (row === undefined) return null;
        return actionsOf(selectedIds.has(row.dyadId) ? selected : [row]).map(({ id, icon, label, isDisabled, run }) => <MenuItem key={id} icon={icon} label={label} isDisabled={isDisabled} onAction={run} />);
      }}
    >
      <Table
        label={t('dyads.label')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        sort={sort}
        onSortChange={view.set}
        selectionMode="multiple"
        selectedIds={selectedIds}
        onSelectionChange={(selection) => onSelect(selection === 'all' ? new Set(rows.map(idOf)) : (selection as Set<DyadId>))}
        onRowAction={(id) => openDyad(workbench, id as DyadId)}
        empty={empty}
      />
    </ContextMenu>
  );
}
