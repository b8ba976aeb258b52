import type { Transaction } from 'dexie';
import * as v from 'valibot';

import { entrySchema } from '#shared/domain/entry.ts';
import { schemaOf } from '#shared/domain/records.ts';

const layerSchema = v.looseObject({ codings: v.array(schemaOf.coding) });
const journalRowSchema = v.looseObject({ entry: entrySchema });

/**
 * Version 2: codes, codebooks and codings know more than they did. What is on disk gets the defaults of the schemas, in the
 * journal too, since a change is compared with its record word by word. A row that cannot be read stays as it is: `load`
 * names it, and nothing of it is lost.
 */
export async function fillInDefaults(transaction: Transaction): Promise<void> {
  const tables: readonly (readonly [string, v.GenericSchema])[] = [
    ['codes', schemaOf.code],
    ['codebooks', schemaOf.codebook],
    ['layers', layerSchema],
    ['journal', journalRowSchema],
  ];
  for (const [name, schema] of tables) {
    await transaction.table(name).toCollection().modify((row: unknown, holder: { value: unknown }) => {
      const parsed = v.safeParse(schema, row);
      if (parsed.success) holder.value = parsed.output;
    });
  }
}
