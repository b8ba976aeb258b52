import { useMemo } from 'react';

import { columnKinds, type ColumnKind } from '#shared/analysis/matrix-columns.ts';
import { crossTable } from '#shared/analysis/matrix.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { MatrixDocument } from '#shared/formats/matrix-document.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Switch } from '#renderer/ui/Switch.tsx';

import { columnName } from '../column-name.ts';
import { shownRows } from '../matrix-rows.ts';
import { matrixView } from '../matrix-view.ts';
import { tabSeparated } from '../tab-separated.ts';
import { matrixText } from '../text.ts';
import { matrixFormats, useMatrixExport } from '../use-matrix-export.ts';
import { MatrixTable } from './MatrixTable.tsx';
import styles from './MatrixRoom.module.css';

const whole = (state: ProjectState): ProjectState => state;
const everyCodebook = 'all';

/** Codes against dyads, levels, cities or transcripts; a cell goes to the excerpts behind it. */
export function MatrixRoom() {
  const t = useText(matrixText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const kept = matrixView(workbench);
  const view = useCell(kept);
  // The codebook that was looked at last may be gone.
  const codebookId = view.codebookId !== null && state.codebooks.has(view.codebookId) ? view.codebookId : null;
  const matrix = useMemo(() => crossTable(state, { columns: view.columns, rollUp: view.rollUp, codebookId }), [state, view.columns, view.rollUp, codebookId]);
  const rows = useMemo(() => shownRows(matrix, language, t('table.total')), [matrix, language, t]);
  const names = useMemo(() => matrix.columns.map((column) => columnName(column, language, t)), [matrix, language, t]);
  const codebooks = [...state.codebooks.values()].sort((a, b) => a.order - b.order);

  const isEmpty = matrix.total.codings === 0 || matrix.columns.length === 0;
  const exportAs = useMatrixExport();
  const exported = (): MatrixDocument => ({
    title: `${state.project?.name ?? ''} ${t('room.title')}`.trim(),
    language,
    rowHead: t('table.code'),
    columns: names,
    totalHead: t('table.total'),
    lines: rows.map(({ path, cells, total }) => ({ path, counts: cells.map((cell) => cell[view.measure]), total: total[view.measure] })),
    note: t('export.note', { measure: t(`measure.${view.measure}`), note: t('note.counts') }),
  });

  const copy = async (): Promise<void> => {
    const text = tabSeparated([t('table.code'), ...names, t('table.total')], rows, view.measure);
    const reply = await workbench.host.copyToClipboard({ text });
    if (reply.ok) workbench.notices.show('done', t('copy.done'));
    else workbench.tell(reply.problem);
  };

  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <header className={styles.head}>
        <h2>{t('room.title')}</h2>
        <MenuTrigger>
          <Button variant="secondary" icon="download" isDisabled={isEmpty}>
            {t('action.export')}
          </Button>
          <Menu label={t('action.export')}>
            {matrixFormats.map((format) => (
              <MenuItem key={format} label={t(`export.${format}`)} onAction={() => void exportAs(exported(), format)} />
            ))}
          </Menu>
        </MenuTrigger>
        <Button variant="secondary" icon="copy" isDisabled={isEmpty} onPress={() => void copy()}>
          {t('action.copy')}
        </Button>
      </header>
      <div className={styles.choices}>
        <SegmentedControl<ColumnKind> label={t('columns.label')} value={view.columns} segments={columnKinds.map((kind) => ({ id: kind, label: t(`columns.${kind}`) }))} onChange={(columns) => kept.set({ ...view, columns })} />
        <SegmentedControl<'codings' | 'transcripts'>
          label={t('measure.label')}
          value={view.measure}
          segments={(['codings', 'transcripts'] as const).map((measure) => ({ id: measure, label: t(`measure.${measure}`) }))}
          onChange={(measure) => kept.set({ ...view, measure })}
        />
        <Select<string>
          label={t('codebook.label')}
          labelHidden
          value={codebookId ?? everyCodebook}
          options={[{ id: everyCodebook, label: t('codebook.all') }, ...codebooks.map(({ id, name }) => ({ id, label: inLanguage(name, language) }))]}
          onChange={(id) => kept.set({ ...view, codebookId: id === everyCodebook ? null : (id as CodebookId) })}
        />
        <Switch label={t('rollUp.label')} isSelected={view.rollUp} onChange={(rollUp) => kept.set({ ...view, rollUp })} />
      </div>
      {isEmpty ? (
        <EmptyState icon="matrix" title={t('empty.title')} action={<Button onPress={() => workbench.go({ room: 'reading' })}>{t('empty.action')}</Button>}>
          {t('empty.dyad')}
        </EmptyState>
      ) : (
        <MatrixTable columns={matrix.columns} names={names} rows={rows} measure={view.measure} withDescendants={view.rollUp} />
      )}
      <p className={styles.note}>{t('note.counts')}</p>
    </section>
  );
}
