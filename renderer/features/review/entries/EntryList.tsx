import { useMemo } from 'react';

import type { ReviewRate } from '#shared/analysis/review-rates.ts';
import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import { codesInBook, pathOf } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ReviewStatus } from '#shared/domain/review-status.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { Table } from '#renderer/ui/Table.tsx';

import { StatusBadge } from '../StatusBadge.tsx';
import { reviewText } from '../text.ts';
import { type CodebookReview, useWholeProject } from '../use-review.ts';
import styles from './EntryList.module.css';
import { RatePicture } from './RatePicture.tsx';

/** The row of the codebook as a whole. */
const wholeBook = 'whole';

interface EntryRow {
  readonly id: string;
  readonly codeId: CodeId | null;
  readonly name: string;
  readonly color: string | null;
  readonly depth: number;
  readonly status: ReviewStatus;
  readonly open: number;
  readonly rate: ReviewRate | undefined;
}

const rowId = (row: EntryRow): string => row.id;
const rowText = (row: EntryRow): string => row.name;

function useRows({ codebook, open, rates }: CodebookReview, whole: string, language: Language): readonly EntryRow[] {
  const { codes } = useWholeProject();
  return useMemo(() => {
    const entries = codesInBook({ codes }, codebook.id).map((code): EntryRow => ({
      ...{ id: code.id, codeId: code.id, name: inLanguage(code.name, language), color: code.color, depth: pathOf({ codes }, code.id).length },
      ...{ status: code.status, open: open.get(code.id) ?? 0, rate: rates.get(code.id) },
    }));
    const book: EntryRow = { id: wholeBook, codeId: null, name: whole, color: null, depth: 0, status: codebook.status, open: open.get(null) ?? 0, rate: undefined };
    return [book, ...entries];
  }, [codebook, codes, language, open, rates, whole]);
}

interface EntryListProps {
  readonly review: CodebookReview;
  readonly chosen: CodeId | null;
  readonly onChoose: (codeId: CodeId | null) => void;
}

/** The entries of a codebook, each with its state, its open threads and how often reviewers agreed. */
export function EntryList({ review, chosen, onChoose }: EntryListProps) {
  const t = useText(reviewText);
  const rows = useRows(review, t('list.whole'), useLanguage());
  return (
    <Table<EntryRow, 'entry' | 'status' | 'open' | 'rate'>
      label={t('list.label')}
      rows={rows}
      rowId={rowId}
      rowText={rowText}
      rowHeight={36}
      selectionMode="single"
      selectedIds={[chosen ?? wholeBook]}
      onSelectionChange={(selection) => {
        const [id] = selection === 'all' ? [] : [...selection];
        const row = rows.find((each) => each.id === id);
        if (row !== undefined) onChoose(row.codeId);
      }}
      columns={[
        {
          id: 'entry',
          label: t('list.entry'),
          isRowHeader: true,
          width: '1fr',
          minWidth: 130,
          cell: ({ name, color, depth }) => (
            <span className={styles.name} data-depth={Math.min(depth, 5)}>
              {color !== null && <Dot color={color} />}
              <span className={styles.words}>{name}</span>
            </span>
          ),
        },
        { id: 'status', label: t('list.status'), width: 112, cell: ({ status }) => <StatusBadge status={status} /> },
        { id: 'open', label: t('list.open'), width: 64, align: 'end', cell: ({ open }) => (open === 0 ? '' : <Badge tone="warning">{open}</Badge>) },
        { id: 'rate', label: t('list.rate'), width: 140, cell: ({ rate }) => <RatePicture rate={rate} /> },
      ]}
    />
  );
}
