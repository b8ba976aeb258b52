import type { Entry } from '#shared/domain/entry.ts';
import { addTranscripts } from '#shared/domain/operations/transcript-operations.ts';
import type { TextEncoding } from '#shared/formats/plain-text/text-encoding.ts';
import { createCityFinder } from '#shared/text/city-names.ts';
import { loadMatcherData } from '#renderer/frame/matcher-data.ts';
import { pause } from '#renderer/frame/pause.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

import type { HeaderDraft, HeaderTextKey } from '../header/header-draft.ts';
import { draftOf, type ImportItem, type ReadItem, transcriptOf } from './import-item.ts';
import type { ImportSource } from './import-source.ts';
import { judge } from './import-verdict.ts';
import { readAgain, readSource } from './read-source.ts';

/** What a batch is doing: reading its files one by one, or writing them, all in one. */
export type ImportProgress =
  | { readonly doing: 'reading'; readonly done: number; readonly total: number; readonly name: string }
  | { readonly doing: 'saving'; readonly total: number };

/** Files on their way into the project. Nothing is in it before `save`, and then all that is ready, in one entry. */
export class ImportBatch {
  readonly items = new Cell<readonly ImportItem[]>([]);
  /** null while it waits for a person. */
  readonly progress = new Cell<ImportProgress | null>(null);
  readonly #workbench: Pick<Workbench, 'session' | 'run'>;
  #round = 0;
  #count = 0;

  constructor(workbench: Pick<Workbench, 'session' | 'run'>) {
    this.#workbench = workbench;
  }

  /** Reads files and lists them, whatever their fate. One after the other: a hundred at once would hold all the memory at once. */
  async add(sources: readonly ImportSource[]): Promise<void> {
    if (sources.length === 0 || this.progress.get() !== null) return;
    const round = (this.#round += 1);
    const report = (done: number): void => {
      this.progress.set({ doing: 'reading', done, total: sources.length, name: sources[done]?.name ?? '' });
    };
    report(0);
    try {
      const read = await this.#readAll(sources, report, () => round !== this.#round);
      if (read !== null) this.items.set([...this.items.get(), ...read]);
    } finally {
      if (round === this.#round) this.progress.set(null);
    }
  }

  /** What became of each file, or null where somebody stopped it. */
  async #readAll(sources: readonly ImportSource[], report: (done: number) => void, isStopped: () => boolean): Promise<ImportItem[] | null> {
    const { variants } = await loadMatcherData();
    const citiesNamed = createCityFinder([...this.#workbench.session.state.get().cities.values()], variants);
    const read: ImportItem[] = [];
    for (const [index, source] of sources.entries()) {
      if (isStopped()) return null;
      report(index);
      await pause();
      if (isStopped()) return null;
      const { name, size } = source;
      const result = await readSource(source);
      const key = `file-${(this.#count += 1)}`;
      if (!result.ok) {
        read.push({ kind: 'failed', key, name, size, problem: result.problem });
        continue;
      }
      const { certain, candidates, cityName } = result.value.file;
      read.push({
        kind: 'read',
        key,
        name,
        size,
        reading: result.value,
        isDoubtful: !certain,
        candidates,
        wantedEncoding: null,
        encodingProblem: null,
        cities: citiesNamed(cityName ?? ''),
        edits: {},
        isWanted: null,
        transcriptId: null,
      });
    }
    return isStopped() ? null : read;
  }

  /** Stops reading; of the files that were being read none stays. */
  cancel(): void {
    if (this.progress.get()?.doing !== 'reading') return;
    this.#round += 1;
    this.progress.set(null);
  }

  want(key: string, isWanted: boolean): void {
    this.#change(key, (item) => ({ ...item, isWanted }));
  }

  edit(key: string, edits: Partial<HeaderDraft>): void {
    this.#change(key, (item) => ({ ...item, edits: { ...item.edits, ...edits } }));
  }

  /** Fills these fields in every file that is still to be imported: the blank ones, or all with `overwrites`. */
  fill(values: Partial<Record<HeaderTextKey, string>>, overwrites: boolean): void {
    const { transcripts } = this.#workbench.session.state.get();
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== '') as [HeaderTextKey, string][];
    this.items.set(
      this.items.get().map((item) => {
        if (item.kind === 'failed' || (item.transcriptId !== null && transcripts.has(item.transcriptId))) return item;
        const draft = draftOf(item);
        const edits = Object.fromEntries(filled.filter(([field]) => overwrites || draft[field].trim() === ''));
        return { ...item, edits: { ...item.edits, ...edits } };
      }),
    );
  }

  /** Reads a file anew in another encoding. Where that cannot be, it stays as it was and says why. */
  async chooseEncoding(key: string, encoding: TextEncoding): Promise<void> {
    const item = this.#find(key);
    if (item === null) return;
    this.#change(key, (chosen) => ({ ...chosen, wantedEncoding: encoding, encodingProblem: null }));
    const result = await readAgain(item.reading, encoding);
    this.#change(key, (chosen) => {
      // Somebody may have chosen yet another one meanwhile.
      if (chosen.wantedEncoding !== encoding) return chosen;
      return result.ok ? { ...chosen, reading: result.value } : { ...chosen, encodingProblem: result.problem };
    });
  }

  /** Writes every file that is ready, as one entry. @returns it, or null where nothing was written, which was then told. */
  async save(): Promise<Entry | null> {
    const { session, run } = this.#workbench;
    if (this.progress.get() !== null) return null;
    const verdicts = judge(this.items.get(), session.state.get().transcripts);
    const ready = this.items.get().filter((item): item is ReadItem => item.kind === 'read' && verdicts.get(item.key)?.fate === 'ready');
    if (ready.length === 0) return null;
    this.progress.set({ doing: 'saving', total: ready.length });
    await pause();
    const entry = await run(addTranscripts, { transcripts: ready.map(transcriptOf) });
    this.progress.set(null);
    if (entry === null) return null;
    const made = entry.changes.flatMap((change) => (change.kind === 'transcript' && change.after !== null ? [change.after.id] : []));
    const idOf = new Map(ready.map(({ key }, index) => [key, made[index] ?? null]));
    this.items.set(this.items.get().map((item) => (item.kind === 'read' && idOf.has(item.key) ? { ...item, transcriptId: idOf.get(item.key) ?? null } : item)));
    return entry;
  }

  #find(key: string): ReadItem | null {
    const item = this.items.get().find((candidate) => candidate.key === key);
    return item?.kind === 'read' ? item : null;
  }

  #change(key: string, change: (item: ReadItem) => ReadItem): void {
    this.items.set(this.items.get().map((item) => (item.key === key && item.kind === 'read' ? change(item) : item)));
  }
}
