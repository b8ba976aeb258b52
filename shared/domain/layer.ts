import type { Coding } from './coding.ts';
import type { CoderId, TranscriptId } from './ids.ts';
import { byPlace } from './passage.ts';

/** All codings of one coder on one transcript, in reading order. */
export interface Layer {
  readonly transcriptId: TranscriptId;
  readonly coderId: CoderId;
  readonly codings: readonly Coding[];
}

export type LayerId = string & { readonly __brand: 'LayerId' };

export function layerIdOf(owner: { readonly transcriptId: TranscriptId; readonly coderId: CoderId }): LayerId {
  return `${owner.transcriptId}|${owner.coderId}` as LayerId;
}

function inReadingOrder(a: Coding, b: Coding): number {
  return byPlace(a.anchor, b.anchor) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The layer with `removed` codings (by id) taken out and `added` put in, in reading order.
 * Linear in the layer when few change: one pass to filter, one insertion each.
 */
export function withCodings(layer: Layer, removed: ReadonlySet<string>, added: readonly Coding[]): Layer {
  const kept = removed.size === 0 ? [...layer.codings] : layer.codings.filter((coding) => !removed.has(coding.id));
  if (added.length > 8) return { ...layer, codings: [...kept, ...added].sort(inReadingOrder) };
  for (const coding of added) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = kept[middle];
      if (other !== undefined && inReadingOrder(other, coding) < 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, coding);
  }
  return { ...layer, codings: kept };
}
