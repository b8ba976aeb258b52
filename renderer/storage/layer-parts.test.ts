import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, CodeId, CodingId, Instant, TranscriptId } from '#shared/domain/ids.ts';
import { type Layer, layerIdOf, withCodings } from '#shared/domain/layer.ts';

import { layerPartIdOf, layersOf, partsOf } from './layer-parts.ts';

const at = '2026-01-01T00:00:00.000Z' as Instant;

function layerOf(transcript: string, coder: string, starts: readonly number[]): Layer {
  const owner = { transcriptId: transcript as TranscriptId, coderId: coder as CoderId };
  const codings = starts.map(
    (start, index): Coding => ({
      ...owner, id: `${transcript}-${coder}-${index}` as CodingId, codeId: 'code' as CodeId, links: [], note: '', weight: null, createdAt: at, modifiedAt: at, confirmedAt: null,
      anchor: { start, end: start + 2, quote: '合作', prefix: '', suffix: '' },
    }),
  );
  return withCodings({ ...owner, codings: [] }, new Set(), codings);
}

const starts = fc.array(fc.nat(400_000), { minLength: 1, maxLength: 60 });
const layersArbitrary = fc
  .record({ a1: starts, a2: starts, b1: starts })
  .map(({ a1, a2, b1 }) => [layerOf('a', '1', a1), layerOf('a', '2', a2), layerOf('b', '1', b1)]);

it('layers come back from their rows, however these are ordered', () => {
  fc.assert(
    fc.property(
      layersArbitrary.chain((layers) => fc.tuple(fc.constant(layers), fc.shuffledSubarray(layers.flatMap(partsOf), { minLength: layers.flatMap(partsOf).length }))),
      ([layers, rows]) => {
        expect(layersOf(rows)).toEqual(new Map(layers.map((layer) => [layerIdOf(layer), layer])));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const row of rows) for (const coding of row.codings) expect(layerPartIdOf(coding)).toBe(row.id);
      },
    ),
  );
});

it('a row holds what begins in its stretch, so that a change far away leaves it as it is', () => {
  const parts = partsOf(layerOf('a', '1', [0, 16_383, 16_384, 50_000]));
  expect(parts.map(({ part, codings }) => [part, codings.length])).toEqual([[0, 2], [1, 1], [3, 1]]);
});
