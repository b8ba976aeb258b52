import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ParagraphTable } from './paragraph-table.ts';

const texts = fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')), { minLength: 1 }).map((lines) => lines.join('\n'));

test('the paragraphs joined by LF are the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const table = new ParagraphTable(text);
      const paragraphs = Array.from({ length: table.count }, (_, index) => text.slice(table.startOf(index), table.endOf(index)));
      expect(paragraphs.join('\n')).toBe(text);
    }),
  );
});

test('every offset is in the paragraph that indexAt names', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const table = new ParagraphTable(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const index = table.indexAt(offset);
        expect(offset).toBeGreaterThanOrEqual(table.startOf(index));
        expect(offset).toBeLessThanOrEqual(table.endOf(index));
      }
    }),
  );
});
