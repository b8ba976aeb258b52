import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { builtinCodeId, codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { forceCodeIds } from '#shared/builtin/codebooks/known-codes.ts';
import { withDescendants } from '#shared/domain/code-tree.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodeId } from '#shared/domain/ids.ts';
import type { Level } from '#shared/domain/link.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import { addCodings, editCoding } from '#shared/domain/operations/coding-operations.ts';
import { deleteCodes } from '#shared/domain/operations/code-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { countDyads } from './dyad-counts.ts';
import { dyadIdAt, placeOfDyad } from './dyad-index.ts';
import { dyadTableOf } from './dyad-table.ts';
import { tallyCodes, tallyDyads } from './dyad-tallies.ts';
import { linkedCodingsOf } from './linked-codings.ts';

describe('tallyDyads', () => {
  it('says of every dyad what countDyads says', () => {
    fc.assert(
      fc.property(projectArbitrary, ({ state }) => {
        const linked = linkedCodingsOf(state);
        const tallies = tallyDyads(linked);
        const counts = new Map(countDyads(state).map((each) => [each.dyadId, each]));
        for (let place = 0; place < linked.index.size; place += 1) {
          const known = counts.get(dyadIdAt(linked.index, place));
          expect([tallies.codings[place], tallies.transcripts[place]]).toEqual([known?.codings ?? 0, known?.transcripts ?? 0]);
          for (const level of ['breadth', 'connection', 'degree', 'none'] as const) expect(tallies.byLevel[level][place]).toBe(known?.byLevel[level] ?? 0);
        }
      }),
    );
  });

  it('counts a code with the codes below it, as tallyCodes does', () => {
    fc.assert(
      fc.property(projectArbitrary, ({ state }) => {
        const linked = linkedCodingsOf(state);
        const byCode = tallyCodes(linked);
        for (const { code, place: codePlace } of linked.codes.rows) {
          const below = new Set(withDescendants(state, code.id).map(({ id }) => id));
          const { codings } = tallyDyads(linked, [code.id]);
          for (let place = 0; place < linked.index.size; place += 1) {
            const dyadId = dyadIdAt(linked.index, place);
            const own = [...codingsOf(state)].filter(({ codeId, links }) => below.has(codeId) && links.some((link) => link.kind === 'dyad' && link.dyadId === dyadId));
            expect(codings[place]).toBe(own.length);
            expect(byCode.get(place)?.get(codePlace) ?? 0).toBe(own.length);
          }
        }
      }),
    );
  });
});

describe('dyadTableOf', () => {
  const text = '深圳和东莞先签了协议，惠州后来才加入，佛山没有参加。';
  const dyadId = dyadOf('sz' as CityId, 'dg' as CityId);

  function coded(): TestProject {
    const project = new TestProject();
    project.run(addCodebooks, { codebooks: builtinCodebooks.map(codebookRecords) });
    project.city('sz', '深圳');
    project.city('dg', '东莞');
    const transcriptId = project.transcript('SZG20220713', text);
    const code = (codeId: CodeId, start: number, level: Level | null, weight: number | null) => {
      project.run(addCodings, { transcriptId, text, passage: { start, end: start + 2 }, codeIds: [codeId], links: [{ kind: 'dyad', dyadId, level }] });
      const made = [...codingsOf(project.state)].find((coding) => coding.codeId === codeId && coding.anchor.start === start);
      if (made !== undefined && weight !== null) project.run(editCoding, { id: made.id, transcriptId, edit: { weight } });
    };
    code(builtinCodeId('forces', 'attraction.development'), 0, null, 3);
    code(builtinCodeId('forces', 'push'), 2, 'degree', null);
    code(builtinCodeId('forces', 'resistance.liability-risk'), 4, 'degree', 2);
    code(builtinCodeId('mark-and-hole', 'mark.publicity'), 0, 'connection', null);
    code(builtinCodeId('mark-and-hole', 'hole'), 6, 'degree', null);
    return project;
  }

  it('sets positive forces against resistance, in codings and in weights', () => {
    const { index, forces, marks, tallies } = dyadTableOf(coded().state);
    const place = placeOfDyad(index, dyadId);
    expect([forces?.positive[place], forces?.resistance[place], forces?.balance[place], forces?.weightBalance[place]]).toEqual([2, 1, 1, 1]);
    expect(forces?.forces.attraction.weighted[place]).toBe(1);
    expect(forces?.missing).toEqual([]);
    expect([marks?.mark.byLevel.connection[place], marks?.hole.byLevel.degree[place], marks?.hole.byLevel.connection[place]]).toEqual([1, 1, 0]);
    expect(tallies.codings[place]).toBe(5);
  });

  it('does without a force whose code was deleted, and says which; without any there is no balance', () => {
    const project = coded();
    project.run(deleteCodes, { ids: [forceCodeIds.push] });
    const { index, forces } = dyadTableOf(project.state);
    expect([forces?.missing, forces?.positive[placeOfDyad(index, dyadId)]]).toEqual([['push'], 1]);
    const plain = dyadTableOf(new TestProject().state);
    expect([plain.forces, plain.marks, plain.index.size]).toEqual([null, null, 0]);
  });

  it('counts anew only what changed: another day leaves the codings, another coding leaves the measures', () => {
    const { state } = coded();
    const [latest, then] = [dyadTableOf(state), dyadTableOf(state, '2020-01-01')];
    expect(then.tallies).toBe(latest.tallies);
    expect(dyadTableOf(state, '2020-01-01')).toBe(then);
    expect(dyadTableOf({ ...state, layers: new Map() }, '2020-01-01').measures).toBe(then.measures);
  });
});
