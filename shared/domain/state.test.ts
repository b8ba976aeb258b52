import { describe, expect, it } from 'vitest';

import { anchorAt } from './anchor.ts';
import { type Change, changed, created, inverse, removed } from './change.ts';
import { type City, cityIdOfCode } from './city.ts';
import type { Coding } from './coding.ts';
import type { Entry } from './entry.ts';
import type { CodeId, CoderId, CodingId, EntryId, Instant, TranscriptId } from './ids.ts';
import { replay } from './journal.ts';
import { applyChanges, ConflictError, emptyState } from './state.ts';

const at = '2026-01-01T00:00:00.000Z' as Instant;
const city = (name: string): City => ({ id: cityIdOfCode('440300'), name, shortName: name, nameEn: '', province: '', code: '440300', aliases: [], attributes: {} });
const first = city('深圳');
const second = city('深圳市');
const third = city('深圳特区');

const coding = (number: number, note = ''): Coding => ({
  ...{ id: `coding-${number}` as CodingId, transcriptId: 'transcript-1' as TranscriptId, coderId: 'coder-1' as CoderId, codeId: 'code-1' as CodeId },
  ...{ anchor: anchorAt('先签约，后办件', { start: 0, end: 3 }), links: [], note, weight: null, createdAt: at, modifiedAt: at, confirmedAt: null },
});
const entryOf = (changes: readonly Change[]): Entry => ({ id: 'entry-1' as EntryId, at, coderId: 'coder-1' as CoderId, command: 'city.edit', label: {}, changes, cause: null });

describe('changes to a state', () => {
  const held = applyChanges(emptyState, [created('city', first), created('coding', coding(1))]);

  it('are refused where they do not follow from it, and leave it as it was', () => {
    const misfits: readonly Change[] = [
      created('city', second),
      changed('city', second, third),
      removed('city', second),
      created('coding', coding(1, '另一个')),
      changed('coding', coding(1, '别人的备注'), coding(1, '新备注')),
      removed('coding', coding(2)),
    ];
    for (const change of misfits) {
      expect(() => applyChanges(held, [change]), `${change.kind} ${String(change.before === null)}`).toThrow(ConflictError);
      expect(() => replay([entryOf([change])], held)).toThrow(ConflictError);
    }
    expect(held.cities.get(first.id)).toBe(first);
  });

  it('are checked one by one where many touch a layer at once', () => {
    const many = Array.from({ length: 12 }, (_, number) => created('coding', coding(number + 10)));
    expect(() => applyChanges(held, [...many, created('coding', coding(1))])).toThrow(ConflictError);
    expect(() => applyChanges(held, [...many, created('coding', coding(10))])).toThrow(ConflictError);
  });

  it('take a layer away with its last coding', () => {
    expect(held.layers.size).toBe(1);
    expect(applyChanges(held, [removed('coding', coding(1))]).layers.size).toBe(0);
  });

  it('are taken back last first: one record may have changed twice', () => {
    const changes = [changed('city', first, second), changed('city', second, third), changed('coding', coding(1), coding(1, '一')), changed('coding', coding(1, '一'), coding(1, '二'))];
    const after = applyChanges(held, changes);
    expect(after.cities.get(first.id)).toBe(third);
    expect(applyChanges(after, inverse(changes))).toEqual(held);
  });
});
