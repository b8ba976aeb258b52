import type { CommentId, TranscriptId } from '#shared/domain/ids.ts';
import { seededFraction } from '#shared/domain/seeded-order.ts';
import type { ProjectState } from '#shared/domain/state.ts';

const digits = 6;

/** Another name for an interview, the same whenever it is asked for in one sending: `R-` and six letters or digits. */
export function pseudonymOf(sendingId: CommentId, transcriptId: TranscriptId): string {
  return `R-${Math.floor(seededFraction(sendingId, transcriptId) * 36 ** digits).toString(36).toUpperCase().padStart(digits, '0')}`;
}

/** The names that stand for the record ids of a project, by record id. */
export function pseudonyms({ transcripts }: Pick<ProjectState, 'transcripts'>, sendingId: CommentId): ReadonlyMap<string, string> {
  return new Map([...transcripts.values()].map(({ id, recordId }) => [recordId, pseudonymOf(sendingId, id)]));
}

/** The same the other way round: record ids by the names that stand for them. */
export function recordIds(state: Pick<ProjectState, 'transcripts'>, sendingId: CommentId): ReadonlyMap<string, string> {
  return new Map([...pseudonyms(state, sendingId)].map(([recordId, name]) => [name, recordId]));
}

/** `value` (JSON) with each of `names` replaced wherever it stands in a text, longer ones first: `A-2` before `A`. */
export function renamedIn<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  if (names.size === 0) return value;
  const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).map(literal).join('|'), 'gu');
  const rename = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(pattern, (name) => names.get(name) ?? name);
    if (Array.isArray(part)) return part.map(rename);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, rename(each)]));
  };
  // Only texts within were replaced by other texts: the shape is what it was.
  return rename(value) as Value;
}
