import type { CodeId, CodingId, SampleId } from '#shared/domain/ids.ts';
import type { Sample } from '#shared/domain/sample.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import type { Verdict } from '#shared/domain/verdict.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/** What reviewers said of the sampled passages of one code. */
export interface ReviewRate {
  readonly sampled: number;
  readonly agree: number;
  readonly disagree: number;
  readonly unclear: number;
  /** Agreements among those answered yes or no: what is unclear says neither, and is told beside it. null: none yet. */
  readonly rate: number | null;
  /** The 95 % interval of the rate. */
  readonly interval: Interval | null;
}

/** The newest verdict of each reviewer on each passage of the sample. */
export function verdictsOn(state: Pick<ProjectState, 'verdicts'>, sampleId: SampleId): ReadonlyMap<CodingId, readonly Verdict[]> {
  const newest = new Map<string, Verdict>();
  for (const verdict of state.verdicts.values()) {
    if (verdict.sampleId !== sampleId) continue;
    const key = `${verdict.codingId}|${verdict.coderId}`;
    const other = newest.get(key);
    if (other === undefined || other.at < verdict.at || (other.at === verdict.at && other.id < verdict.id)) newest.set(key, verdict);
  }
  const byCoding = new Map<CodingId, Verdict[]>();
  for (const verdict of newest.values()) byCoding.set(verdict.codingId, [...(byCoding.get(verdict.codingId) ?? []), verdict]);
  return byCoding;
}

/** The sample of a codebook that was drawn last. */
export function latestSample(state: Pick<ProjectState, 'samples'>, codebookId: Sample['codebookId']): Sample | undefined {
  return [...state.samples.values()]
    .filter((sample) => sample.codebookId === codebookId)
    .sort((a, b) => (a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1))
    .at(-1);
}

/** The rates of every code that has passages in the sample or verdicts on them. Linear in codings and verdicts. */
export function reviewRates(state: ProjectState, sample: Sample): ReadonlyMap<CodeId, ReviewRate> {
  const sampled = new Set(sample.codings.map(({ codingId }) => codingId));
  const counts = new Map<CodeId, { sampled: number; agree: number; disagree: number; unclear: number }>();
  const of = (codeId: CodeId) => {
    const count = counts.get(codeId) ?? { sampled: 0, agree: 0, disagree: 0, unclear: 0 };
    counts.set(codeId, count);
    return count;
  };
  for (const { id, codeId } of codingsOf(state)) if (sampled.has(id)) of(codeId).sampled += 1;
  for (const verdicts of verdictsOn(state, sample.id).values()) for (const { codeId, answer } of verdicts) of(codeId)[answer] += 1;
  return new Map(
    [...counts].map(([codeId, count]) => {
      const answered = count.agree + count.disagree;
      return [codeId, { ...count, rate: answered === 0 ? null : count.agree / answered, interval: wilsonInterval(count.agree, answered) }];
    }),
  );
}
