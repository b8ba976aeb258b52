import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsCharacter } from '#shared/domain/anchor.ts';
import type { Passage } from '#shared/domain/passage.ts';
import { nextSentence, previousSentence, sentenceAt } from './sentences.ts';

function forwards(text: string): Passage[] {
  const found: Passage[] = [];
  for (let next = nextSentence(text, 0); next !== null; next = nextSentence(text, next.end)) found.push(next);
  return found;
}

function backwards(text: string): Passage[] {
  const found: Passage[] = [];
  for (let next = previousSentence(text, text.length); next !== null; next = previousSentence(text, next.start)) found.unshift(next);
  return found;
}

const words = (text: string): string[] => forwards(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['他说：“好。”然后走了。“真的？”他问。……好！！（笑）行。', ['他说：“好。”', '然后走了。', '“真的？”', '他问。……', '好！！', '（笑）行。']],
    ['「行嗎？」他問。『行。』', ['「行嗎？」', '他問。', '『行。』']],
    ['1.加强合作。2．推进“互认”。第二，3.5个。', ['1.加强合作。', '2．推进“互认”。', '第二，3.5个。']],
    ['他说"好。"然后说"行。""嗯。"走', ['他说"好。"', '然后说"行。"', '"嗯。"', '走']],
    ['　　我觉得……这个事，难？！……对。', ['我觉得……这个事，难？！……', '对。']],
    ['第一段没有句号\n\n  \n第二段', ['第一段没有句号', '第二段']],
    ['好。 “行”。', ['好。', '“行”。']],
    ['It cost 3.5 million. “Really?” he asked.', ['It cost 3.5 million.', '“Really?”', 'he asked.']],
    ['——', ['——']],
    ['。。。', ['。。。']],
    ['', []],
    [' \n　\n', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('at an offset is the one that holds it, else the next, else the last', () => {
    const text = '一二。  三四。\n\n五六。\n';
    expect(sentenceAt(text, 0)).toEqual({ start: 0, end: 3 });
    expect(sentenceAt(text, 2)).toEqual({ start: 0, end: 3 });
    expect(sentenceAt(text, 3)).toEqual({ start: 5, end: 8 });
    expect(sentenceAt(text, 9)).toEqual({ start: 10, end: 13 });
    expect(sentenceAt(text, text.length)).toEqual({ start: 10, end: 13 });
    expect(sentenceAt(' \n', 1)).toBeNull();
  });

  it('steps on from inside a sentence to the next, and back from inside it to the one before', () => {
    const text = '一二。三四。五六。';
    expect(nextSentence(text, 1)).toEqual({ start: 3, end: 6 });
    expect(previousSentence(text, 4)).toEqual({ start: 0, end: 3 });
    expect(nextSentence(text, 9)).toBeNull();
    expect(previousSentence(text, 2)).toBeNull();
  });
});

const unit = fc.constantFrom('。', '！', '？', '…', '”', '“', '（', '）', '"', '.', '1', ' ', '　', '\n', '\t', '好', '合作', '𠮷', '😀', 'e\u0301', 'a', 'B', '，');
const anyText = fc.oneof(fc.string({ unit, maxLength: 120 }), fc.string({ unit: 'binary' }).map((text) => text.replace(/\r\n?/g, '\n')));

describe('sentences of any text', () => {
  it('are in order, apart, within one paragraph, not blank at either end, on whole characters; forwards and backwards the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = forwards(text);
        expect(backwards(text)).toEqual(found);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const sentence = text.slice(start, end);
          expect(sentence).not.toMatch(/\n/);
          expect(sentence.trim()).toBe(sentence);
          expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false);
          last = end;
        }
      }),
    );
  });

  it('leave out nothing but blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('of a paragraph far longer than what the segmenter gets at a time are those of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^好[合作，a1 ]{0,40}[。！？]”?$/), { minLength: 1, maxLength: 20 }), (parts) => {
        
        const text = Array.from({ length: 60 }, () => parts.join('')).join('');
        const alone = words(parts.join(''));
        expect(words(text)).toEqual(Array.from({ length: 60 }, () => alone).flat());
      }),
      { numRuns: 20 },
    );
  });

  it('at the ends of what the segmenter gets are not cut short: a full stop may wait long for the small letter after it', () => {
    const text = '好. 1 1 1 1 a。';
    expect(words(text)).toEqual([text]);
    for (let shift = 0; shift < 20; shift += 1) {
      const before = `${'好。'.repeat(990)}${'啊'.repeat(shift)}。`;
      expect(words(before + text).slice(-2)).toEqual([shift === 0 ? '好。。' : `${'啊'.repeat(shift)}。`, text]);
    }
  });

  it('of a sentence longer than any window are found whole', () => {
    const long = `${'我们觉得，'.repeat(5_000)}好。`;
    expect(words(`短。${long}短。`)).toEqual(['短。', long, '短。']);
  });
});
