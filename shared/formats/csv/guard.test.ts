import { describe, expect, it } from 'vitest';

import { guardRow, unguardedCell } from './guard.ts';

describe('a cell of a table', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])('that begins with %j is no formula to a spreadsheet, and comes back as it was', (start) => {
    const text = `${start}SUM(A1:A9)`;
    expect(guardRow([text, '正文'])).toEqual({ cells: [`'${text}`, '正文'], guarded: [0] });
    expect(unguardedCell(`'${text}`)).toBe(text);
  });

  it('is left alone where it is a number, a blank, or has such a sign further on', () => {
    const row = [-12, 0, '', 'a=1', '2020-12-31', "'引号"] as const;
    expect(guardRow(row)).toEqual({ cells: row, guarded: [] });
    expect(unguardedCell("'引号")).toBe("'引号");
  });
});
