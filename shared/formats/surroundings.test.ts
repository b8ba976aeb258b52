import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Passage } from '#shared/domain/passage.ts';
import { textArbitrary } from '#test/fixtures/random-project.ts';

import { contextKinds, Surroundings } from './surroundings.ts';

const interview = '访谈者：您怎么看？\n受访者：先签协议。领导很重视，所以办得快。后来没人问了。\n访谈者：还有吗？\n受访者：没有了。';
const passageOf = (words: string): Passage => ({ start: interview.indexOf(words), end: interview.indexOf(words) + words.length });
const around = new Surroundings(interview);

describe('Surroundings', () => {
  it('completes the sentence', () => {
    expect(around.contextOf(passageOf('重视，所以'), 'sentence')).toEqual({ before: '领导很', after: '办得快。' });
  });

  it('shows the neighbouring sentences of a passage that is whole', () => {
    expect(around.contextOf(passageOf('领导很重视，所以办得快。'), 'sentence')).toEqual({ before: '先签协议。', after: '后来没人问了。' });
  });

  it('never runs into another turn, and leaves the label out', () => {
    expect(around.contextOf(passageOf('先签协议。'), 'sentence').before).toBe('');
    expect(around.contextOf(passageOf('后来没人问了。'), 'sentence').after).toBe('');
    expect(around.contextOf(passageOf('重视'), 'turn')).toEqual({ before: '先签协议。领导很', after: '，所以办得快。后来没人问了。' });
  });

  it('shows the rest of the paragraph where there are no turns', () => {
    const text = '第一段。\n第二段，有两句。就这些。\n第三段。';
    const start = text.indexOf('有两句');
    expect(new Surroundings(text).contextOf({ start, end: start + 3 }, 'turn')).toEqual({ before: '第二段，', after: '。就这些。' });
  });

  it('says nothing of a stretch without words', () => {
    expect(around.contextOf(passageOf('后来没人问了'), 'turn').after).toBe('');
  });

  it('names the speaker, but not twice where the passage begins with the label', () => {
    expect(around.speakerOf(passageOf('重视'))).toBe('受访者');
    expect(around.speakerOf(passageOf('受访者：先签'))).toBeNull();
    expect(new Surroundings('没有话轮。').speakerOf({ start: 0, end: 2 })).toBeNull();
  });

  it('shows what stands next to the passage and nothing else, in any text', () => {
    fc.assert(
      fc.property(textArbitrary, fc.nat(), fc.nat(), fc.constantFrom(...contextKinds), (text, a, b, kind) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const { before, after } = new Surroundings(text).contextOf({ start, end }, kind);
        expect(text.slice(0, start).endsWith(before)).toBe(true);
        expect(text.slice(end).startsWith(after)).toBe(true);
      }),
    );
  });
});
