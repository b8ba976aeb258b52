import { useRef, useState } from 'react';

import type { ExcerptFilter } from '#shared/analysis/excerpt-filter.ts';
import type { Problem } from '#shared/domain/result.ts';
import type { ExportProblemCode } from '#shared/formats/export-problem.ts';
import { CancelledError } from '#shared/formats/pace.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';

import { filteredSource } from './excerpt-source.ts';
import { exportText } from './text.ts';
import { type ExportOrder, writeExport } from './write-export.ts';

/** How far an export has come. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

export interface RunningExport {
  /** null while nothing is being written. */
  readonly progress: ExportProgress | null;
  /** What kept the last one from being written, in the language that is on. */
  readonly problem: string | null;
  start(filter: ExcerptFilter, order: Pick<ExportOrder, 'choice' | 'picked' | 'title'>): Promise<void>;
  cancel(): void;
}

/** Lets the page paint and take a click between two chunks. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Writes and saves; closes the dialog when that is done. */
export function useExport(): RunningExport {
  const t = useText(exportText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isCancelled = useRef(false);

  const explain = ({ code, params }: Problem<ExportProblemCode>): string => t(`problem.${code}`, params);

  const start: RunningExport['start'] = async (filter, order) => {
    const { choice, title } = order;
    isCancelled.current = false;
    setProblem(null);
    setProgress({ done: 0, total: 1 });
    try {
      const source = await filteredSource(workbench.session, filter);
      const written = await writeExport(
        { ...order, source, language },
        { pause, isCancelled: () => isCancelled.current, onProgress: (done, total) => setProgress({ done, total }) },
      );
      if (!written.ok) {
        setProblem(explain(written.problem));
        return;
      }
      const saved = await workbench.host.saveFile({ suggestedName: title, kind: choice.format, bytes: new Uint8Array(written.value) });
      if (!saved.ok) workbench.tell(saved.problem);
      else if (saved.value.status !== 'cancelled') {
        workbench.notices.show('done', t(`done.${saved.value.status}`, { name: saved.value.name, count: source.codings.length }));
        workbench.closeDialog();
      }
    } catch (error) {
      if (error instanceof CancelledError) workbench.notices.show('info', t('done.cancelled'));
      else setProblem(t('problem.unexpected', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setProgress(null);
    }
  };

  return {
    progress,
    problem,
    start,
    cancel: () => {
      isCancelled.current = true;
    },
  };
}
