import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, TranscriptId } from '#shared/domain/ids.ts';
import { type Layer, type LayerId, layerIdOf } from '#shared/domain/layer.ts';

/**
 * A part of a layer as it lies on disk: one row for the codings of one coder that begin in one stretch of one transcript. A
 * change rewrites the parts it touches, so what it costs does not grow with the interview: one coding among 6,000 would
 * otherwise rewrite them all.
 */
export interface LayerPartRow {
  readonly id: LayerPartId;
  readonly transcriptId: string;
  readonly coderId: string;
  /** Number of the stretch, from 0. */
  readonly part: number;
  readonly codings: readonly Coding[];
}

export type LayerPartId = string & { readonly __brand: 'LayerPartId' };

/** UTF-16 units of a stretch: room for two or three hundred codings where an interview is coded densely. */
const stretch = 16_384;

function partNumber({ anchor }: Coding): number {
  return Math.floor(anchor.start / stretch);
}

/** The row that holds `coding`. */
export function layerPartIdOf(coding: Coding): LayerPartId {
  return `${layerIdOf(coding)}|${partNumber(coding)}` as LayerPartId;
}

/** A layer's rows. Linear. */
export function partsOf(layer: Layer): LayerPartRow[] {
  const { transcriptId, coderId } = layer;
  const parts = new Map<number, Coding[]>();
  for (const coding of layer.codings) {
    const part = partNumber(coding);
    const codings = parts.get(part);
    if (codings === undefined) parts.set(part, [coding]);
    else codings.push(coding);
  }
  return [...parts].map(([part, codings]) => ({ id: `${layerIdOf(layer)}|${part}` as LayerPartId, transcriptId, coderId, part, codings }));
}

/** The layers that `rows` are parts of, their codings in the order they had. */
export function layersOf(rows: readonly LayerPartRow[]): Map<LayerId, Layer> {
  const layers = new Map<LayerId, { readonly transcriptId: TranscriptId; readonly coderId: CoderId; readonly codings: Coding[] }>();
  for (const row of [...rows].sort((a, b) => a.part - b.part)) {
    const owner = { transcriptId: row.transcriptId as TranscriptId, coderId: row.coderId as CoderId };
    const id = layerIdOf(owner);
    const layer = layers.get(id);
    if (layer === undefined) layers.set(id, { ...owner, codings: [...row.codings] });
    else layer.codings.push(...row.codings);
  }
  return layers;
}
