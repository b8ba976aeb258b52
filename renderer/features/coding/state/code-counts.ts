import type { CodeId } from '#shared/domain/ids.ts';
import type { Layer } from '#shared/domain/layer.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** A layer is replaced when it changes, and so is the map of them: what is counted of one is counted once. */
const ofLayer = new WeakMap<Layer, ReadonlyMap<CodeId, number>>();
const ofProject = new WeakMap<ProjectState['layers'], ReadonlyMap<string, number>>();
const ofTranscripts = new WeakMap<ProjectState['layers'], ReadonlyMap<string, number>>();

function remembered<Key extends WeakKey, Value>(known: WeakMap<Key, Value>, key: Key, count: (key: Key) => Value): Value {
  const value = known.get(key) ?? count(key);
  known.set(key, value);
  return value;
}

function countLayer({ codings }: Layer): ReadonlyMap<CodeId, number> {
  const counts = new Map<CodeId, number>();
  for (const { codeId } of codings) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
  return counts;
}

/** How many codings each code has in the project. One coding more costs a recount of its layer, not of the project. */
export function codeCounts(layers: ProjectState['layers']): ReadonlyMap<string, number> {
  return remembered(ofProject, layers, () => {
    const total = new Map<string, number>();
    for (const layer of layers.values()) {
      for (const [codeId, count] of remembered(ofLayer, layer, countLayer)) total.set(codeId, (total.get(codeId) ?? 0) + count);
    }
    return total;
  });
}

/** How many codings each transcript has, of all coders. */
export function transcriptCounts(layers: ProjectState['layers']): ReadonlyMap<string, number> {
  return remembered(ofTranscripts, layers, () => {
    const total = new Map<string, number>();
    for (const { transcriptId, codings } of layers.values()) total.set(transcriptId, (total.get(transcriptId) ?? 0) + codings.length);
    return total;
  });
}
