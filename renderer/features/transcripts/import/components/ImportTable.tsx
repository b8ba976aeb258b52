import { useMemo } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Table, type TableColumn } from '#renderer/ui/Table.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { transcriptsText } from '../../text.ts';
import type { ImportItem } from '../import-item.ts';
import type { Verdict } from '../import-verdict.ts';
import { FateBadge } from './FateBadge.tsx';
import styles from './ImportTable.module.css';

/** A file and what is to become of it. */
export interface ImportRow {
  readonly item: ImportItem;
  readonly verdict: Verdict;
}

interface ImportTableProps {
  readonly rows: readonly ImportRow[];
  readonly chosenKey: string | null;
  readonly isBusy: boolean;
  readonly onChoose: (key: string) => void;
  readonly onWant: (key: string, isWanted: boolean) => void;
}

const keyOf = ({ item }: ImportRow): string => item.key;
const nameOf = ({ item }: ImportRow): string => item.name;

/** Every file of the batch with its fate. */
export function ImportTable({ rows, chosenKey, isBusy, onChoose, onWant }: ImportTableProps) {
  const t = useText(transcriptsText);
  const language = useLanguage();
  const columns = useMemo<readonly TableColumn<ImportRow>[]>(() => {
    const number = new Intl.NumberFormat(language);
    return [
      {
        id: 'want',
        label: t('table.want'),
        head: <VisuallyHidden>{t('table.want')}</VisuallyHidden>,
        width: 40,
        align: 'center',
        cell: ({ item, verdict }) =>
          verdict.fate !== 'failed' &&
          verdict.fate !== 'imported' && (
            <Checkbox
              label={<VisuallyHidden>{t('table.wantOf', { name: item.name })}</VisuallyHidden>}
              isSelected={verdict.isWanted}
              isDisabled={isBusy}
              onChange={(isWanted) => onWant(item.key, isWanted)}
            />
          ),
      },
      {
        id: 'file',
        label: t('table.file'),
        width: '1fr',
        minWidth: 140,
        isRowHeader: true,
        cell: ({ item }) => (
          <span className={styles.name} title={item.name}>
            {item.name}
          </span>
        ),
      },
      {
        id: 'recordId',
        label: t('table.recordId'),
        width: 128,
        cell: ({ verdict: { recordId, draft } }) => <span className={recordId === null ? styles.faint : styles.recordId}>{recordId ?? draft?.recordId}</span>,
      },
      { id: 'length', label: t('table.length'), width: 92, align: 'end', cell: ({ item }) => item.kind === 'read' && number.format(item.reading.file.text.length) },
      { id: 'turns', label: t('table.turns'), width: 56, align: 'end', cell: ({ item }) => item.kind === 'read' && number.format(item.reading.file.turnCount) },
      { id: 'fate', label: t('table.fate'), width: 128, cell: ({ verdict }) => <FateBadge verdict={verdict} /> },
    ];
  }, [t, language, isBusy, onWant]);
  return (
    <div className={styles.frame}>
      <Table
        label={t('table.label')}
        columns={columns}
        rows={rows}
        rowId={keyOf}
        rowText={nameOf}
        rowHeight={36}
        selectionMode="single"
        selectedIds={chosenKey === null ? [] : [chosenKey]}
        onSelectionChange={(selection) => {
          const [key] = selection === 'all' ? [] : [...selection];
          if (key !== undefined) onChoose(String(key));
        }}
        revealedId={chosenKey}
      />
    </div>
  );
}
