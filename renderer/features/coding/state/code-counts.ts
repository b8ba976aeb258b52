import type { CodeId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import type { ProjectState } from '#shared/domain/state.ts';

type Counts = ReadonlyMap<CodeId, number>;

/** A layer is replaced when it changes, so its counts are counted once. */
const countsOfLayer = new WeakMap<Layer, Counts>();

function countLayer(layer: Layer): Counts {
  const known = countsOfLayer.get(layer);
  if (known !== undefined) return known;
  const counts = new Map<CodeId, number>();
  for (const { codeId } of layer.codings) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
  countsOfLayer.set(layer, counts);
  return counts;
}

/** How many codings each code has in the project. One coding more costs a recount of its layer, not of the project. */
export function codeCounts(layers: ProjectState['layers']): Counts {
  const total = new Map<CodeId, number>();
  for (const layer of layers.values()) for (const [codeId, count] of countLayer(layer)) total.set(codeId, (total.get(codeId) ?? 0) + count);
  return total;
}

/** How many codings each transcript has, of all coders. */
export function transcriptCounts(layers: ProjectState['layers']): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const { transcriptId, codings } of layers.values()) total.set(transcriptId, (total.get(transcriptId) ?? 0) + codings.length);
  return total;
}
