import * as v from 'valibot';
import { unknownField } from '#shared/domain/flaw.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { concatenated } from '../bytes.ts';
import type { Meter } from '../pace.ts';
import type { ArchiveProblemCode } from './archive-problem.ts';

/** Lines that are encoded at a time. */
const batch = 500;

/** Records as JSON Lines in UTF-8: one record per line, each line ended by LF. Advances `meter` once per record. */
export async function toLines(records: readonly unknown[], meter: Meter): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let from = 0; from < records.length; from += batch) {
    const lines = records.slice(from, from + batch).map((record) => `${JSON.stringify(record)}\n`);
    chunks.push(encoder.encode(lines.join('')));
    await meter.advance(lines.length);
  }
  return concatenated(chunks);
}

const idOf = (record: unknown): string => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : '';
  return typeof id === 'string' ? id : '';
};

/** A file of JSON Lines, taken apart. A last line without its LF counts too. */
export interface LineFile {
  readonly file: string;
  readonly lines: readonly string[];
}

export function linesOf(file: string, text: string): LineFile {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { file, lines };
}

/**
 * Reads records, each by its schema and none twice. A field that the schema does not know is a problem, not passed over:
 * it would be lost on the next save.
 */
export async function parseLines<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  { file, lines }: LineFile,
  schema: Schema,
  meter: Meter,
): Promise<Result<v.InferOutput<Schema>[], ArchiveProblemCode>> {
  const records: v.InferOutput<Schema>[] = [];
  const ids = new Set<string>();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      return fail('archive.recordInvalid', { file, line, id: '', field: '' });
    }
    const parsed = v.safeParse(schema, raw, { abortEarly: true });
    if (!parsed.success) return fail('archive.recordInvalid', { file, line, id: idOf(raw), field: v.getDotPath(parsed.issues[0]) ?? '' });
    const { id } = parsed.output;
    const unknown = unknownField(raw, parsed.output);
    if (unknown !== null) return fail('archive.recordInvalid', { file, line, id, field: unknown });
    if (ids.has(id)) return fail('archive.recordTwice', { file, line, id });
    ids.add(id);
    records.push(parsed.output);
    await meter.advance();
  }
  return ok(records);
}
