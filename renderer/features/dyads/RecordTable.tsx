import type { ReactNode } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';
import { Table, type TableProps } from '#renderer/ui/Table.tsx';

import styles from './RecordTable.module.css';
import { dyadsText } from './text.ts';

export interface RecordTableProps<Row, Id extends string, Column extends string>
  extends Required<Pick<TableProps<Row, Column>, 'label' | 'columns' | 'rows' | 'sort' | 'onSortChange' | 'empty'>> {
  /** Keep this function the same between renders. */
  readonly rowId: (row: Row) => Id;
  readonly selected: readonly Id[];
  readonly onSelect: (ids: ReadonlySet<Id>) => void;
  /** What the menu calls editing and deleting. */
  readonly words: { readonly edit: 'cities.edit' | 'agreements.edit'; readonly remove: 'cities.delete' | 'agreements.delete' };
  /** What else the menu of a row has; `ids` are all that are selected where the row is among them, or it alone. */
  readonly actions: (row: Row, ids: readonly Id[]) => ReactNode;
  /** Asked for by Enter or a double click. */
  readonly onEdit: (id: string) => void;
  /** Asked for by Delete too. */
  readonly onRemove: (ids: readonly Id[]) => void;
}

/** Records in a table: sorted, selected, edited and deleted from there, by hand, keyboard or the menu of a row. */
export function RecordTable<Row, Id extends string, Column extends string>({ rowId, selected, onSelect, words, actions, onEdit, onRemove, ...table }: RecordTableProps<Row, Id, Column>) {
  const t = useText(dyadsText);
  const isReadOnly = useWorkbench().session.readOnly;
  const { label, rows } = table;
  return (
    <ContextMenu
      label={label}
      className={styles.frame ?? ''}
      items={({ rowId: id }) => {
        const row = rows.find((candidate) => rowId(candidate) === id);
        if (row === undefined) return null;
        const own = rowId(row);
        const ids = selected.includes(own) ? selected : [own];
        return (
          <>
            {!isReadOnly && <MenuItem icon="edit" label={t(words.edit)} onAction={() => onEdit(own)} />}
            {actions(row, ids)}
            {!isReadOnly && (
              <>
                <MenuSeparator />
                <MenuItem icon="trash" tone="danger" shortcut="Delete" label={t(words.remove)} onAction={() => onRemove(ids)} />
              </>
            )}
          </>
        );
      }}
    >
      <div
        className={styles.frame}
        onKeyDown={(event) => {
          if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly && selected.length > 0) onRemove(selected);
        }}
      >
        <Table
          {...table}
          rowId={rowId}
          selectionMode="multiple"
          selectedIds={selected}
          onSelectionChange={(selection) => onSelect(new Set(rows.map(rowId).filter((id) => selection === 'all' || selection.has(id))))}
          {...(isReadOnly ? {} : { onRowAction: onEdit })}
        />
      </div>
    </ContextMenu>
  );
}
