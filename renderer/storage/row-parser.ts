import * as v from 'valibot';

import { type Kind, type RecordOf, schemaOf } from '#shared/domain/records.ts';
import { StoreError } from '#shared/ports/project-store.ts';

/** A row as its record. @throws StoreError `store.damaged`, naming table, record and field. */
export function parseRow<K extends Kind>(kind: K, row: unknown): RecordOf[K] {
  const parsed = v.safeParse(schemaOf[kind], row);
  if (parsed.success) return parsed.output as RecordOf[K];
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '?';
  const field = v.getDotPath(parsed.issues[0]) ?? '?';
  throw new StoreError({ code: 'store.damaged', params: { kind, id, field } });
}
