import { type KeyboardEvent, useMemo, useRef, useState } from 'react';

import type { MatrixColumn } from '#shared/analysis/matrix-columns.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { Dot } from '#renderer/ui/Dot.tsx';

import { columnFilter } from '../column-filter.ts';
import type { ShownRow } from '../matrix-rows.ts';
import type { MatrixView } from '../matrix-view.ts';
import { matrixText } from '../text.ts';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  readonly columns: readonly MatrixColumn[];
  readonly names: readonly string[];
  readonly rows: readonly ShownRow[];
  readonly measure: MatrixView['measure'];
  readonly withDescendants: boolean;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
};

/**
 * The table itself: one stop for Tab, arrows from cell to cell, Enter or a click to the excerpts. The darker a cell, the
 * larger its share of the largest cell of a code; the totals at the foot are not shaded.
 */
export function MatrixTable({ columns, names, rows, measure, withDescendants }: MatrixTableProps) {
  const t = useText(matrixText);
  const workbench = useWorkbench();
  const grid = useRef<HTMLTableElement>(null);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const largest = useMemo(() => Math.max(1, ...rows.filter(({ codeId }) => codeId !== null).flatMap(({ cells }) => cells.map((cell) => cell[measure]))), [rows, measure]);
  const current = { row: Math.min(spot.row, rows.length - 1), column: Math.min(spot.column, columns.length) };

  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const within = (value: number, last: number): number => Math.max(0, Math.min(last, value));
    const next = { row: within(current.row + step.row, rows.length - 1), column: within(current.column + step.column, columns.length) };
    setSpot(next);
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
  };

  const open = (row: ShownRow, column: MatrixColumn | null): void => {
    const filter = column === null ? {} : columnFilter(column);
    if (filter === null) return;
    showExcerpts(workbench, { ...filter, codeIds: row.codeId === null ? null : [row.codeId], withDescendants });
  };

  return (
    <div className={styles.frame}>
      <table ref={grid} role="grid" aria-label={t('room.title')} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 2} className={styles.table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{t('table.code')}</th>
            {names.map((name, index) => (
              <th key={columns[index]?.key ?? name} scope="col" className={styles.columnHead}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.columnHead}>
              {t('table.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.id} className={row.codeId === null ? styles.totals : undefined}>
              <th scope="row" style={{ paddingInlineStart: 12 + row.depth * 16 }}>
                <span className={styles.code}>
                  {row.color !== null && <Dot color={row.color} />} {row.name}
                </span>
              </th>
              {[...columns, null].map((column, columnIndex) => {
                const cell = row.cells[columnIndex] ?? row.total;
                const isShaded = column !== null && row.codeId !== null && cell[measure] > 0;
                const isHere = current.row === rowIndex && current.column === columnIndex;
                const canOpen = cell.codings > 0 && (column === null || columnFilter(column) !== null);
                return (
                  <td
                    key={column?.key ?? 'total'}
                    data-spot={`${rowIndex} ${columnIndex}`}
                    tabIndex={isHere ? 0 : -1}
                    aria-label={t('cell.label', { code: row.name, column: names[columnIndex] ?? t('table.total'), ...cell })}
                    className={canOpen ? styles.cell : styles.zero}
                    style={isShaded ? { backgroundColor: `color-mix(in oklab, var(--color-accent) ${10 + Math.round((35 * cell[measure]) / largest)}%, transparent)` } : undefined}
                    onFocus={() => setSpot({ row: rowIndex, column: columnIndex })}
                    onClick={() => canOpen && open(row, column)}
                    onKeyDown={(event) => {
                      if ((event.key === 'Enter' || event.key === ' ') && canOpen) open(row, column);
                    }}
                  >
                    {cell[measure] === 0 ? '·' : cell[measure]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
