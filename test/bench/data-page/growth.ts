import { countCodes } from '#shared/analysis/counts.ts';
import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { crossTable } from '#shared/analysis/matrix.ts';
import type { CodeId, CoderId, ProjectId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import type { Result } from '#shared/domain/result.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { excerptsToCsv } from '#shared/formats/csv/excerpts-to-csv.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { Session } from '#renderer/session/session.ts';
import { Dexie } from 'dexie';

import { timesOf } from './clockwork.ts';
import { benchCoder, madeUpProject } from './made-up.ts';

/** One operation at several sizes of project, ms. */
export interface Growth {
  readonly operation: string;
  /** Whether its work is the whole project (per coding counts) or one change (which should not grow at all). */
  readonly kind: 'whole' | 'one change';
  /** In the order of the sizes. */
  readonly times: readonly number[];
}

/** A project to measure with, open. */
interface Subject {
  readonly id: ProjectId;
  readonly content: ProjectContent;
  readonly session: Session;
}

interface Operation {
  readonly name: string;
  readonly kind: Growth['kind'];
  readonly runs: number;
  readonly run: (subject: Subject) => unknown;
}

/** Layers that nothing is remembered of: all, as when a project has just been opened, or the first, as after a change. */
function newLayers(state: ProjectState, count = Infinity): ProjectState {
  return { ...state, layers: new Map([...state.layers].map(([key, layer], index) => [key, index < count ? { ...layer } : layer])) };
}

async function well<Value>(work: Promise<Result<Value, string>>): Promise<void> {
  const done = await work;
  if (!done.ok) throw new Error(done.problem.code);
}

let applied = 0;

function applyOne({ session, content }: Subject): Promise<void> {
  const { transcripts, codes } = session.state.get();
  const [transcript] = transcripts.values();
  const [codeId] = codes.keys();
  if (transcript === undefined) throw new Error('no transcript');
  applied += 1;
  const start = (applied * 13) % 20_000;
  return well(session.run(addCodings, { transcriptId: transcript.id, text: content.texts.get(transcript.textHash) ?? '', passage: { start, end: start + 2 }, codeIds: [codeId as CodeId] }));
}

const operations: readonly Operation[] = [
  {
    name: 'load the project', kind: 'whole', runs: 5,
    run: async ({ id }) => {
      const store = new DexieProjectStore(id);
      await store.load();
      store.close();
    },
  },
  { name: 'list the excerpts after a change', kind: 'whole', runs: 15, run: ({ content }) => selectCodings(newLayers(content.state, 1), everyExcerpt) },
  { name: 'list the excerpts for the first time', kind: 'whole', runs: 9, run: ({ content }) => selectCodings(newLayers(content.state), everyExcerpt) },
  { name: 'count the codes after a change', kind: 'whole', runs: 15, run: ({ content }) => countCodes(newLayers(content.state, 1)) },
  { name: 'count the codes for the first time', kind: 'whole', runs: 9, run: ({ content }) => countCodes(newLayers(content.state)) },
  { name: 'count the linked codings of every dyad', kind: 'whole', runs: 9, run: ({ content }) => dyadTableOf(newLayers(content.state)) },
  { name: 'matrix of codes and dyads', kind: 'whole', runs: 5, run: ({ content }) => crossTable(content.state, { columns: 'dyad', rollUp: true, codebookId: null }) },
  { name: 'check every rule of a file from outside', kind: 'whole', runs: 9, run: ({ content }) => violationsOf(content.state) },
  { name: 'csv of every excerpt', kind: 'whole', runs: 3, run: ({ content: { state, texts } }) => excerptsToCsv({ state, codings: selectCodings(state, everyExcerpt), texts }, 'zh-CN') },
  { name: 'apply one code', kind: 'one change', runs: 25, run: applyOne },
  { name: 'undo', kind: 'one change', runs: 15, run: ({ session }) => well(session.undo()) },
];

async function subjectOf(codings: number): Promise<Subject> {
  const id = `growth-${codings}` as ProjectId;
  const content = madeUpProject(id, id, Array.from({ length: codings / 250 }, () => ({ characters: 30_000, codings: 250 })));
  await importProject(id, content);
  const store = new DexieProjectStore(id);
  const session = new Session({
    store,
    loaded: await store.load(),
    coderId: benchCoder as CoderId,
    readOnly: false,
    clock: { now: () => new Date().toISOString() as never },
    ids: { next: () => crypto.randomUUID() },
  });
  // The journal tells of every coding once more, which no operation here reads.
  return { id, content: { ...content, journal: [] }, session };
}

/** Every operation on projects of `sizes` codings, in as many more interviews: by turns, so that all have the same machine. */
export async function growth(sizes: readonly number[]): Promise<Growth[]> {
  const subjects: Subject[] = [];
  for (const size of sizes) subjects.push(await subjectOf(size));
  const found: Growth[] = [];
  for (const { name, kind, runs, run } of operations) found.push({ operation: name, kind, times: await timesOf(subjects.map((subject) => () => run(subject)), runs) });
  for (const { id, session } of subjects) {
    await session.close();
    await Dexie.delete(databaseNameOf(id));
  }
  return found;
}
