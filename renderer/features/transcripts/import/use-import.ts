import { useEffect, useMemo, useState } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { isImportWish } from '../open-import.ts';
import type { ImportRow } from './components/ImportTable.tsx';
import { ImportBatch, type ImportProgress } from './import-batch.ts';
import { chosenSource, droppedSource, type ImportSource } from './import-source.ts';
import { judge, needsSomebody } from './import-verdict.ts';

const transcriptsOf = (state: ProjectState): ProjectState['transcripts'] => state.transcripts;

export interface RunningImport {
  readonly batch: ImportBatch;
  readonly rows: readonly ImportRow[];
  readonly progress: ImportProgress | null;
  /** Whether the last reading was stopped. */
  readonly wasStopped: boolean;
  stop(): void;
  /** The file that is looked at. */
  readonly chosen: ImportRow | null;
  choose(key: string): void;
  /** Asks for files with the host's dialog. */
  askForFiles(): Promise<void>;
  addFiles(files: readonly File[]): void;
}

/** A batch for as long as the dialog is open, begun with the files it is about. */
export function useImport(about: unknown): RunningImport {
  const workbench = useWorkbench();
  const { host, tell } = workbench;
  const [batch] = useState(() => new ImportBatch(workbench));
  const items = useCell(batch.items);
  const progress = useCell(batch.progress);
  const transcripts = useProject(transcriptsOf);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [wasStopped, setWasStopped] = useState(false);
  const rows = useMemo(() => {
    const verdicts = judge(items, transcripts);
    return items.flatMap((item): ImportRow[] => {
      const verdict = verdicts.get(item.key);
      return verdict === undefined ? [] : [{ item, verdict }];
    });
  }, [items, transcripts]);
  // What is chosen stays chosen; only when files have come is the first that needs somebody opened.
  const chosen = rows.find(({ item }) => item.key === chosenKey) ?? null;

  const add = async (sources: readonly ImportSource[]): Promise<void> => {
    const before = batch.items.get().length;
    setWasStopped(false);
    try {
      await batch.add(sources);
    } catch (error) {
      tell(problemOf(error));
    }
    const all = batch.items.get();
    const verdicts = judge(all, workbench.session.state.get().transcripts);
    const come = all.slice(before);
    const first = come.find(({ key }) => needsSomebody(verdicts.get(key) ?? { fate: 'ready' })) ?? come[0];
    if (first !== undefined) setChosenKey(first.key);
  };

  useEffect(() => {
    if (isImportWish(about)) void add(about.files.map(droppedSource));
    return () => batch.cancel();
    // What a dialog is about does not change while it is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [batch]);

  return {
    batch,
    rows,
    progress,
    wasStopped,
    stop() {
      batch.cancel();
      setWasStopped(true);
    },
    chosen,
    choose: setChosenKey,
    async askForFiles() {
      const reply = await host.chooseFiles({ purpose: 'transcripts', multiple: true });
      if (!reply.ok) tell(reply.problem);
      else await add(reply.value.map((file) => chosenSource(host, file)));
    },
    addFiles: (files) => void add(files.map(droppedSource)),
  };
}
