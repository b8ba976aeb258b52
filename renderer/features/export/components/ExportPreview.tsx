import { useMemo } from 'react';

import type { Coding } from '#shared/domain/coding.ts';
import type { CodingTableDocument } from '#shared/formats/coding-table-document.ts';
import { quotationText } from '#shared/formats/quotation.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';

import type { ExportChoice } from '../export-choice.ts';
import { pickedTypicals } from '../picked-typicals.ts';
import { exportText } from '../text.ts';
import { usePreview } from '../use-preview.ts';
import styles from './ExportPreview.module.css';
import { TypicalPicker } from './TypicalPicker.tsx';

/** The first of what will be written, as it will read. */
export function ExportPreview({ codings, choice }: { readonly codings: readonly Coding[]; readonly choice: ExportChoice }) {
  const t = useText(exportText);
  const picks = useCell(pickedTypicals(useWorkbench()));
  const picked = useMemo(() => new Map(picks), [picks]);
  const preview = usePreview(codings, choice, picked);
  return (
    // Where nothing in it takes the focus, it does itself: the keyboard has to scroll it.
    <section aria-label={t('preview.label')} tabIndex={0} className={styles.preview}>
      <h3 className={styles.title}>{t('preview.label')}</h3>
      {preview?.kind === 'table' && <TablePreview table={preview.table} codings={codings} />}
      {preview?.kind === 'excerpts' &&
        preview.entries.map((entry, index) => (
          <blockquote key={index} className={styles.entry}>
            <p>{quotationText(entry.quotation)}</p>
            {entry.details.map(({ label, text }) => (
              <p key={label} className={styles.detail}>
                {t('preview.detail', { label, text })}
              </p>
            ))}
          </blockquote>
        ))}
      {preview?.kind === 'excerpts' && codings.length > preview.entries.length && <p className={styles.detail}>{t('preview.more', { count: codings.length - preview.entries.length })}</p>}
    </section>
  );
}

function TablePreview({ table, codings }: { readonly table: CodingTableDocument; readonly codings: readonly Coding[] }) {
  const t = useText(exportText);
  const lines = table.parts.flatMap((part) => part.lines);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['first', 'second', 'typical', 'source', 'codings', 'transcripts'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.codeId}>
              <td>{line.firstSpan > 0 ? line.first : ''}</td>
              <td>{line.second ?? '—'}</td>
              <td>
                <div className={styles.typicalCell}>
                  <span className={styles.typical}>{quotationText(line.typical)}</span>
                  <TypicalPicker codeId={line.codeId} code={line.second ?? line.first} codings={codings} />
                </div>
              </td>
              <td className={styles.source}>{line.source}</td>
              <td>{line.codings}</td>
              <td>{line.transcripts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
