import { describe, expect, it } from 'vitest';

import { columnTracks } from './table-column.ts';

describe('columnTracks', () => {
  const columns = [{ id: 'number', width: 90 }, { id: 'text', width: '3fr', minWidth: 120 }, { id: 'code' }] as const;

  it('gives px to fixed columns and shares to the others', () => {
    expect(columnTracks(columns, new Map())).toEqual({ template: '90px minmax(120px, 3fr) minmax(56px, 1fr)', minWidth: 90 + 120 + 56 });
  });

  it('lets a width that a user set win', () => {
    expect(columnTracks(columns, new Map([['text', 400]]))).toEqual({ template: '90px 400px minmax(56px, 1fr)', minWidth: 90 + 400 + 56 });
  });
});
