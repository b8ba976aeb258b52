import fc from 'fast-check';
import { expect, it } from 'vitest';

import { projectArbitrary } from '#test/fixtures/random-project.ts';
import type { Coding } from './coding.ts';
import type { CityId, CodeId, CodingId, TranscriptId } from './ids.ts';
import { violationsOf, violationsSince } from './invariants.ts';
import type { Layer, LayerId } from './layer.ts';
import type { ProjectState } from './state.ts';

/** What a faulty operation could do to a coding, or leave undone. */
const faults: readonly ((coding: Coding, other: Coding) => Coding)[] = [
  (coding) => ({ ...coding, note: '无碍' }),
  (coding) => ({ ...coding, codeId: 'gone' as CodeId }),
  (coding) => ({ ...coding, transcriptId: 'gone' as TranscriptId }),
  (coding) => ({ ...coding, anchor: { ...coding.anchor, end: coding.anchor.start } }),
  (coding) => ({ ...coding, anchor: { ...coding.anchor, end: 1_000_000 } }),
  (coding) => ({ ...coding, anchor: { ...coding.anchor, quote: `${coding.anchor.quote}\ud842`, suffix: '\udfb7' } }),
  (coding) => ({ ...coding, links: [{ kind: 'city', cityId: 'gone' as CityId, level: null }] }),
  (coding, other) => ({ ...coding, id: other.id }),
  (coding) => ({ ...coding, id: 'fresh' as CodingId }),
];

const told = (violations: readonly { readonly rule: string; readonly id: string }[]): ReadonlySet<string> => new Set(violations.map(({ rule, id }) => `${rule} ${id}`));

it('asking only what changed finds what asking everything finds', () => {
  let found = 0;
  fc.assert(
    fc.property(projectArbitrary, fc.array(fc.record({ fault: fc.nat(99), layer: fc.nat(99), coding: fc.nat(99), other: fc.nat(99) }), { minLength: 1, maxLength: 3 }), ({ state }, plan) => {
      const codings = [...state.layers.values()].flatMap((layer) => layer.codings);
      const layers = new Map(state.layers);
      for (const step of plan) {
        const [layerId, layer] = [...layers][step.layer % Math.max(1, layers.size)] ?? ([] as [LayerId?, Layer?]);
        const other = codings[step.other % Math.max(1, codings.length)];
        if (layerId === undefined || layer === undefined || other === undefined) return;
        const place = step.coding % layer.codings.length;
        const fault = faults[step.fault % faults.length];
        layers.set(layerId, { ...layer, codings: layer.codings.map((coding, index) => (index === place ? (fault?.(coding, other) ?? coding) : coding)) });
      }
      const broken: ProjectState = { ...state, layers };
      const all = told(violationsOf(broken));
      found += all.size;
      expect(told(violationsSince(broken, state))).toEqual(all);
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

it('what codings rest on is asked of all of them when it changes', () => {
  fc.assert(
    fc.property(projectArbitrary, fc.constantFrom('codes', 'coders', 'transcripts', 'cities'), fc.nat(99), ({ state }, table, index) => {
      const rows = new Map<string, unknown>(state[table]);
      const gone = [...rows.keys()][index % Math.max(1, rows.size)];
      if (gone !== undefined) rows.delete(gone);
      const broken = { ...state, [table]: rows } as ProjectState;
      expect(told(violationsSince(broken, state))).toEqual(told(violationsOf(broken)));
    }),
    { numRuns: 60 },
  );
});
