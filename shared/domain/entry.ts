import * as v from 'valibot';
import { type Change, changeSchema } from './change.ts';
import { type CoderId, coderIdSchema, type EntryId, entryIdSchema, type Instant, instantSchema } from './ids.ts';

/** Why an entry is there, where it is not a user's own command. */
export interface Cause {
  readonly kind: 'undo' | 'redo';
  /** The user's entry that is taken back or done again. */
  readonly of: EntryId;
}

/** One line of the journal: who did what when, and exactly what changed. */
export interface Entry {
  readonly id: EntryId;
  readonly at: Instant;
  readonly coderId: CoderId;
  /** The operation's name, such as `coding.add`; an undo carries the name of what it takes back. */
  readonly command: string;
  /** Names and counts as they were then, for the audit list. */
  readonly label: Readonly<Record<string, string | number>>;
  readonly changes: readonly Change[];
  readonly cause: Cause | null;
}

export const entrySchema = v.object({
  id: entryIdSchema,
  at: instantSchema,
  coderId: coderIdSchema,
  command: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-zA-Z]+$/)),
  label: v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.finite())])),
  changes: v.array(changeSchema),
  cause: v.nullable(v.object({ kind: v.picklist(['undo', 'redo']), of: entryIdSchema })),
});
