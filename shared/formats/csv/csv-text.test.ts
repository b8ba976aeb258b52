import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { csvLines } from './csv-text.ts';

/** Cells in which every rule of quoting has a part to play. */
const cell = fc.oneof(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '\ufeff', ';', '\t', '深', '𠮷', 'a', "'"), maxLength: 4 }), fc.double(), fc.integer(), fc.constant(-0));

it('writes what Papa Parse writes, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(csvLines(rows)).toBe(`${Papa.unparse(rows, { newline: '\r\n' })}\r\n`);
    }),
    { numRuns: 2000 },
  );
});

it('writes nothing for no rows', () => {
  expect(csvLines([])).toBe('');
});
