import * as v from 'valibot';
import { type Kind, kinds, type RecordOf, schemaOf } from './records.ts';

/** What happened to one record. `before` null: it came to be; `after` null: it went. Never both. */
export type Change<K extends Kind = Kind> = {
  [P in K]: {
    readonly kind: P;
    readonly id: string;
    readonly before: RecordOf[P] | null;
    readonly after: RecordOf[P] | null;
  };
}[K];

const changeOf = (kind: Kind) =>
  v.object({ kind: v.literal(kind), id: v.string(), before: v.nullable(schemaOf[kind]), after: v.nullable(schemaOf[kind]) });

/** Each kind's records are read by that kind's own schema, which the type of a computed list cannot say. */
export const changeSchema = v.variant('kind', kinds.map(changeOf)) as unknown as v.GenericSchema<unknown, Change>;

export function created<K extends Kind>(kind: K, record: RecordOf[K]): Change<K> {
  return { kind, id: record.id, before: null, after: record } as Change<K>;
}

export function removed<K extends Kind>(kind: K, record: RecordOf[K]): Change<K> {
  return { kind, id: record.id, before: record, after: null } as Change<K>;
}

export function changed<K extends Kind>(kind: K, before: RecordOf[K], after: RecordOf[K]): Change<K> {
  return { kind, id: before.id, before, after } as Change<K>;
}

/** The changes that take back `changes`: each turned round, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse();
}
