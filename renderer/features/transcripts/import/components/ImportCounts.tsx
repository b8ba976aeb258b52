import { useText } from '#renderer/frame/feature-text.ts';
import { Badge, type BadgeProps } from '#renderer/ui/Badge.tsx';

import { transcriptsText } from '../../text.ts';
import { needsSomebody } from '../import-verdict.ts';
import styles from './ImportDialog.module.css';
import type { ImportRow } from './ImportTable.tsx';

const kinds = [
  ['count.imported', 'success', ({ verdict }: ImportRow) => verdict.fate === 'imported'],
  ['count.ready', 'info', ({ verdict }: ImportRow) => verdict.fate === 'ready'],
  ['count.attention', 'warning', ({ verdict }: ImportRow) => needsSomebody(verdict)],
  ['count.duplicate', 'neutral', ({ verdict }: ImportRow) => verdict.fate === 'duplicate'],
  ['count.left', 'neutral', ({ verdict }: ImportRow) => verdict.fate === 'left'],
  ['count.failed', 'danger', ({ verdict }: ImportRow) => verdict.fate === 'failed'],
] as const satisfies readonly (readonly [string, BadgeProps['tone'], (row: ImportRow) => boolean])[];

/** How many files there are of each fate; spoken as they change. */
export function ImportCounts({ rows }: { readonly rows: readonly ImportRow[] }) {
  const t = useText(transcriptsText);
  return (
    <div role="status" className={styles.counts}>
      <span>{t('import.summary', { count: rows.length })}</span>
      {kinds.map(([key, tone, isOfKind]) => {
        const count = rows.filter(isOfKind).length;
        return (
          count > 0 && (
            <Badge key={key} tone={tone}>
              {t(key, { count })}
            </Badge>
          )
        );
      })}
    </div>
  );
}
