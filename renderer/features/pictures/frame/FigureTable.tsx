import { useMemo, useState } from 'react';

import { useLanguage } from '#renderer/frame/react.tsx';
import { Table, type TableColumn, type TableSort } from '#renderer/ui/Table.tsx';

import type { PictureRow, PictureTable } from './picture-table.ts';

interface FigureTableProps {
  readonly label: string;
  readonly table: PictureTable;
  readonly currentId: string | null;
  readonly onCurrentChange: (id: string) => void;
  readonly onOpen?: (id: string) => void;
}

const rowId = ({ id }: PictureRow): string => id;
const rowText = ({ cells }: PictureRow): string => cells.filter((cell) => cell !== null).join(', ');

/** Text by its language, numbers by size; what is missing comes last either way. */
function comparing(collator: Intl.Collator, place: number, sign: 1 | -1): (a: PictureRow, b: PictureRow) => number {
  return (a, b) => {
    const [one, other] = [a.cells[place] ?? null, b.cells[place] ?? null];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other)));
  };
}

/** The picture as a table: sortable, a row opens what its mark opens, and the row chosen is the mark chosen. */
export function FigureTable({ label, table, currentId, onCurrentChange, onOpen }: FigureTableProps) {
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort | null>(null);
  const columns = useMemo<TableColumn<PictureRow>[]>(() => {
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    return table.columns.map(({ id, label: head, isNumber, width }, place) => ({
      id,
      label: head,
      cell: ({ cells }) => {
        const cell = cells[place] ?? null;
        return cell === null ? '–' : typeof cell === 'number' ? number.format(cell) : cell;
      },
      align: isNumber ? 'end' : 'start',
      allowsSorting: true,
      isRowHeader: place === 0,
      ...(width === undefined ? {} : { width }),
    }));
  }, [table.columns, language]);
  const rows = useMemo(() => {
    const place = table.columns.findIndex(({ id }) => id === sort?.column);
    if (sort === null || place < 0) return table.rows;
    return [...table.rows].sort(comparing(new Intl.Collator(language), place, sort.direction === 'ascending' ? 1 : -1));
  }, [table, sort, language]);
  return (
    <Table
      label={label}
      columns={columns}
      rows={rows}
      rowId={rowId}
      rowText={rowText}
      {...(sort === null ? {} : { sort })}
      onSortChange={setSort}
      selectionMode="single"
      selectedIds={currentId === null ? [] : [currentId]}
      onSelectionChange={(selection) => {
        const [chosen] = selection === 'all' ? [] : selection;
        if (chosen !== undefined) onCurrentChange(String(chosen));
      }}
      {...(onOpen === undefined ? {} : { onRowAction: onOpen })}
      revealedId={currentId}
      empty={table.empty}
    />
  );
}
