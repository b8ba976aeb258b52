import * as v from 'valibot';
import { type Kind, type RecordOf, schemaOf } from './records.ts';

/** The path of the first thing that `raw` says and `parsed` does not: the schema knew no such field. null where there is none. */
export function unknownField(raw: unknown, parsed: unknown, path: readonly string[] = []): string | null {
  if (typeof raw !== 'object' || raw === null || typeof parsed !== 'object' || parsed === null) return null;
  for (const [key, value] of Object.entries(raw)) {
    const here = [...path, key];
    if (!Object.hasOwn(parsed, key)) return here.join('.');
    const below = unknownField(value, (parsed as Record<string, unknown>)[key], here);
    if (below !== null) return below;
  }
  return null;
}

/**
 * The field of `record` that its kind's schema refuses or does not know, null for a sound record. A flawed one must never
 * be written: the project could not be opened again, or the field would be lost when it is.
 */
export function flawIn<K extends Kind>(kind: K, record: RecordOf[K]): string | null {
  const parsed = v.safeParse(schemaOf[kind], record, { abortEarly: true });
  return parsed.success ? unknownField(record, parsed.output) : (v.getDotPath(parsed.issues[0]) ?? 'id');
}
