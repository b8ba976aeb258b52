import { describe, expect, it } from 'vitest';

import { RowCollection } from './row-collection.ts';

const naming = { rowId: (row: string) => `id-${row}`, rowText: (row: string) => row };

describe('RowCollection', () => {
  it('walks from the first row to the last and back', () => {
    const rows = new RowCollection(['甲', '乙', '丙'], naming);
    const forth: unknown[] = [];
    for (let key = rows.getFirstKey(); key !== null; key = rows.getKeyAfter(key)) forth.push(key);
    const back: unknown[] = [];
    for (let key = rows.getLastKey(); key !== null; key = rows.getKeyBefore(key)) back.push(key);
    expect(forth).toEqual(['id-甲', 'id-乙', 'id-丙']);
    expect(back).toEqual(forth.toReversed());
    expect([...rows].map(({ key, index, textValue }) => [key, index, textValue])).toEqual([['id-甲', 0, '甲'], ['id-乙', 1, '乙'], ['id-丙', 2, '丙']]);
  });

  it('knows nothing of rows that are not there', () => {
    const rows = new RowCollection(['甲'], naming);
    expect(rows.getItem('id-丁')).toBeNull();
    expect(rows.getKeyAfter('id-丁')).toBeNull();
    expect(rows.getKeyBefore('id-丁')).toBeNull();
    expect(rows.at(1)).toBeNull();
    expect(new RowCollection([], naming).getFirstKey()).toBeNull();
  });

  it('refuses two rows with one id', () => {
    expect(() => new RowCollection(['甲', '甲'], naming)).toThrow('same id');
  });
});
