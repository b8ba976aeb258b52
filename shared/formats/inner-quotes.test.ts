import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { innerQuotes } from './inner-quotes.ts';

describe('innerQuotes', () => {
  it.each([
    ['领导说“要重视”。', '领导说‘要重视’。'],
    ['领导说“要‘留痕’才行”。', '领导说‘要“留痕”才行’。'],
    ['‘留痕’是第一位的', '‘留痕’是第一位的'],
    ['“一”和“二”', '‘一’和‘二’'],
    ['办”的协议', '办’的协议'],
    ['他说“还没有', '他说‘还没有'],
    ['“第一段\n“第二段”', '‘第一段\n‘第二段’'],
    ['it’s “the cities’ plan”', 'it’s ‘the cities’ plan’'],
    ['“we don’t ‘mark’ it”', '‘we don’t “mark” it’'],
    ['straight "marks" and 「角括号」 stay', 'straight "marks" and 「角括号」 stay'],
  ])('%s -> %s', (passage, expected) => {
    expect(innerQuotes(passage)).toBe(expected);
  });

  it('changes nothing but curly quotation marks, one for one, and leaves no ” at the outer depth', () => {
    const passages = fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', 'a', '深', '𠮷', '\n') });
    fc.assert(
      fc.property(passages, (passage) => {
        const inner = innerQuotes(passage);
        expect(inner.replace(/[“”‘’]/g, '“')).toBe(passage.replace(/[“”‘’]/g, '“'));
        let depth = 0;
        for (const character of inner) {
          if (character === '“') depth += 1;
          if (character === '”') expect((depth -= 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
