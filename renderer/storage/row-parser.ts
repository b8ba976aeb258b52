import * as v from 'valibot';

import { type Kind, kinds, type RecordOf, schemaOf } from '#shared/domain/records.ts';
import { soundTest, type Test } from '#shared/domain/sound-record.ts';
import { StoreError } from '#shared/ports/project-store.ts';

const isSound = Object.fromEntries(kinds.map((kind) => [kind, soundTest(schemaOf[kind])])) as Readonly<Record<Kind, Test>>;

/**
 * A row as its record. A sound one, which is nearly every one, is its record and is not copied: parsing 50,000 codings took
 * half of the time of opening a project. @throws StoreError `store.damaged`, naming table, record and field.
 */
export function parseRow<K extends Kind>(kind: K, row: unknown): RecordOf[K] {
  if (isSound[kind](row)) return row as RecordOf[K];
  const parsed = v.safeParse(schemaOf[kind], row);
  if (parsed.success) return parsed.output as RecordOf[K];
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '?';
  const field = v.getDotPath(parsed.issues[0]) ?? '?';
  throw new StoreError({ code: 'store.damaged', params: { kind, id, field } });
}
