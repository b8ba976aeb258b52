import type { Transaction } from 'dexie';

import type { Layer } from '#shared/domain/layer.ts';

import { partsOf } from './layer-parts.ts';

/** Version 3: a layer is several rows, one for each stretch of its transcript. A row that cannot be read stays one part: `load` names it. */
export async function splitLayers(transaction: Transaction): Promise<void> {
  const rows: unknown[] = await transaction.table('layers').toArray();
  await transaction.table('layerParts').bulkAdd(rows.flatMap((row): unknown[] => (isLayer(row) ? partsOf(row) : [{ ...(row as object), part: 0 }])));
}

function isLayer(row: unknown): row is Layer {
  const { transcriptId, coderId, codings } = row as Partial<Layer>;
  return typeof transcriptId === 'string' && typeof coderId === 'string' && Array.isArray(codings) && codings.every((coding: Partial<Layer['codings'][number]> | null) => Number.isInteger(coding?.anchor?.start));
}
