import { countCodes } from '#shared/analysis/counts.ts';
import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import { crossTable } from '#shared/analysis/matrix.ts';
import type { CodeId, CoderId, ProjectId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { excerptsToCsv } from '#shared/formats/csv/excerpts-to-csv.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { importProject } from '#renderer/storage/import-project.ts';
import { Session } from '#renderer/session/session.ts';
import { Dexie } from 'dexie';

import { timeOf } from './clockwork.ts';
import { benchCoder, madeUpProject } from './made-up.ts';

/** One operation at two sizes of project, ms. */
export interface Growth {
  readonly operation: string;
  readonly small: number;
  readonly large: number;
  /** Whether its work is the whole project (per coding counts) or one change (which should not grow at all). */
  readonly kind: 'whole' | 'one change';
}

async function openSession(id: ProjectId): Promise<{ session: Session; store: DexieProjectStore }> {
  const store = new DexieProjectStore(id);
  const session = new Session({
    store,
    loaded: await store.load(),
    coderId: benchCoder as CoderId,
    readOnly: false,
    clock: { now: () => new Date().toISOString() as never },
    ids: { next: () => crypto.randomUUID() },
  });
  return { session, store };
}

async function timesOf(content: ProjectContent, id: ProjectId): Promise<ReadonlyMap<string, number>> {
  const { state, texts } = content;
  const codings = selectCodings(state, everyExcerpt);
  const times = new Map<string, number>();
  await importProject(id, content);
  times.set('load the project', await timeOf(async () => {
    const store = new DexieProjectStore(id);
    await store.load();
    store.close();
  }, 3));
  times.set('list the excerpts', await timeOf(() => selectCodings(state, everyExcerpt)));
  times.set('count the codes', await timeOf(() => countCodes({ ...state, layers: new Map([...state.layers].map(([key, layer]) => [key, { ...layer }])) })));
  times.set('matrix of codes and dyads', await timeOf(() => crossTable(state, { columns: 'dyad', rollUp: true, codebookId: null })));
  times.set('check every rule', await timeOf(() => violationsOf(state)));
  times.set('csv of every excerpt', await timeOf(() => excerptsToCsv({ state, codings, texts }, 'zh-CN'), 3));
  const { session, store } = await openSession(id);
  const transcript = [...state.transcripts.values()][0];
  const codeId = [...state.codes.keys()][0] as CodeId;
  if (transcript === undefined) throw new Error('no transcript');
  const text = texts.get(transcript.textHash) ?? '';
  let at = 0;
  times.set('apply one code', await timeOf(async () => {
    at += 3;
    const done = await session.run(addCodings, { transcriptId: transcript.id, text, passage: { start: at, end: at + 2 }, codeIds: [codeId] });
    if (!done.ok) throw new Error(done.problem.code);
  }, 25));
  times.set('undo', await timeOf(async () => {
    const done = await session.undo();
    if (!done.ok) throw new Error(done.problem.code);
  }, 9));
  store.close();
  await Dexie.delete(`dyadtrace-project-${id}`);
  return times;
}

const oneChange = new Set(['apply one code', 'undo']);

/** Every operation at 10,000 codings and at ten times as many, in as many more interviews. */
export async function growth(): Promise<Growth[]> {
  const interview = { characters: 30_000, codings: 250 };
  const small = await timesOf(madeUpProject('growth-small' as ProjectId, 'small', Array.from({ length: 40 }, () => interview)), 'growth-small' as ProjectId);
  const large = await timesOf(madeUpProject('growth-large' as ProjectId, 'large', Array.from({ length: 400 }, () => interview)), 'growth-large' as ProjectId);
  return [...small].map(([operation, time]) => ({
    operation,
    small: time,
    large: large.get(operation) ?? Number.NaN,
    kind: oneChange.has(operation) ? 'one change' : 'whole',
  }));
}
