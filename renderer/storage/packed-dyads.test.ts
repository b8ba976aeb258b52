import { expect, it } from 'vitest';

import type { DyadRecord } from '#shared/domain/dyad-record.ts';
import { emptyState } from '#shared/domain/state.ts';

import { packed, rowIdsOf, unpacked } from './packed-dyads.ts';

const record = (id: string): DyadRecord => ({ id: id as DyadRecord['id'], attributes: { 距离: 1 } });
const records = ['a~b', 'a~c', 'b~c'].map(record);

it('has one row for the dyads of one first city, and gives each record back', () => {
  const rows = packed('dyad', { ...emptyState, dyads: new Map([...records].reverse().map((each) => [each.id as string, each])) });
  expect(rows.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(rows.find(({ id }) => id === 'a')).toEqual({ id: 'a', records: records.slice(0, 2) });
  expect(new Set(unpacked('dyad', rows))).toEqual(new Set(records));
  expect(rowIdsOf('dyad', ['a~c', 'a~b', 'b~c'])).toEqual(['a', 'b']);
  expect(rowIdsOf('city', ['a', 'b'])).toEqual(['a', 'b']);
});

it('passes over a row that is not there, and none that is damaged', () => {
  expect(unpacked('dyad', [undefined, { id: 'a', record: [] }])).toEqual([{ id: 'a', record: [] }]);
});
