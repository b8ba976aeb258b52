import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { citiesOf, dyadOf } from '#shared/domain/dyad.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';

import { dossierOf } from './dossier.ts';
import { dyadIdAt, dyadIndexOf } from './dyad-index.ts';

const linkedTo = (state: ProjectState, dyadId: string) => [...codingsOf(state)].filter(({ links }) => links.some((link) => link.kind === 'dyad' && link.dyadId === dyadId));

describe('the dossier of any dyad of any project', () => {
  it('has every coding linked to it once, and each of its passages under its code at each of its levels', () => {
    fc.assert(
      fc.property(projectArbitrary, fc.nat(), ({ state }, place) => {
        const index = dyadIndexOf(state);
        const dyadId = dyadIdAt(index, place % index.size);
        const dossier = dossierOf(state, dyadId);
        expect(new Set(dossier?.codings.map(({ id }) => id))).toEqual(new Set(linkedTo(state, dyadId).map(({ id }) => id)));
        const shown = dossier?.passages.flatMap(({ row, byLevel }) => byLevel.flatMap(({ level, codings }) => codings.map((coding) => ({ row, level, coding })))) ?? [];
        for (const { row, level, coding } of shown) {
          expect(coding.codeId).toBe(row.code.id);
          expect(coding.links).toContainEqual({ kind: 'dyad', dyadId, level: level === 'none' ? null : level });
        }
        expect(new Set(shown.map(({ coding }) => coding.id)).size).toBe(dossier?.codings.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whichever city is named first, and nothing without one of them', () => {
    fc.assert(
      fc.property(projectArbitrary, ({ state }) => {
        const dyadId = dyadIdAt(dyadIndexOf(state), 0);
        const [one, other] = citiesOf(dyadId);
        expect(dossierOf(state, dyadOf(other, one))).toEqual(dossierOf(state, dyadOf(one, other)));
        expect(dossierOf({ ...state, cities: new Map([...state.cities].slice(1)) }, dyadOf([...state.cities.values()][0]?.id ?? one, [...state.cities.values()][1]?.id ?? other))).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
