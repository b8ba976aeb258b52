import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ordinalsOf, plainText, type RichBlock, tidied } from '#shared/text/rich-text.ts';
import { richTextArbitrary } from '#test/fixtures/random-rich-text.ts';

import { readRichText } from './read-rich-text.ts';
import { writeRichText } from './write-rich-text.ts';

const plain = (text: string) => ({ text, bold: false, italic: false });
const item = (list: 'bullet' | 'number', depth: number, text: string): RichBlock => ({ kind: 'item', list, depth, runs: [plain(text)] });

describe('rich text through Markdown', () => {
  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(richTextArbitrary, (blocks) => {
        expect(readRichText(writeRichText(blocks))).toEqual(blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads any text at all, and then stays the same', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom('*', '**', '***', '\n', ' ', '\\', '#', '>', '- ', '1. ', '    ', 'a', '深', '&#32;'), { maxLength: 30 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = readRichText(text);
        expect(tidied(blocks)).toEqual(blocks);
        expect(readRichText(writeRichText(blocks))).toEqual(blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word of a text that is not Markdown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('深圳', '东莞', '签约', 'a', '2 * 3 * 4', '。', '【1】', '\n', '\n\n'), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expect(plainText(readRichText(text)).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

describe('what is written', () => {
  it('is the Markdown that people write', () => {
    const blocks: RichBlock[] = [
      { kind: 'heading', level: 2, runs: [plain('为何停下')] },
      { kind: 'paragraph', runs: [plain('深圳'), { text: '先签', bold: true, italic: false }, plain('，后来'), { text: '没有下文', bold: false, italic: true }, plain('。\n第二行')] },
      item('number', 0, '看协议'),
      item('bullet', 1, '日期'),
      item('number', 0, '问科长'),
      { kind: 'quotation', runs: [plain('其实没有人认真看。')] },
    ];
    expect(writeRichText(blocks)).toBe(
      ['## 为何停下', '', '深圳**先签**，后来*没有下文*。\\', '第二行', '', '1. 看协议', '    - 日期', '2. 问科长', '', '> 其实没有人认真看。'].join('\n'),
    );
  });
});

describe('what is read', () => {
  it('takes lists however far they are indented, and keeps what it does not know', () => {
    expect(readRichText('* a\n  * b\n* c\n\n3) d')).toEqual([item('bullet', 0, 'a'), item('bullet', 1, 'b'), item('bullet', 0, 'c'), item('number', 0, 'd')]);
    expect(plainText(readRichText('见[协议](http://x)，`code`，2 * 3'))).toBe('见[协议](http://x)，`code`，2 * 3');
    expect(readRichText('###### 深')).toEqual([{ kind: 'heading', level: 3, runs: [plain('深')] }]);
  });
});

it('numbers count on around what is nested, and anew after another kind of list', () => {
  const blocks = [item('number', 0, 'a'), item('bullet', 1, 'b'), item('number', 0, 'c'), item('bullet', 0, 'd'), item('number', 0, 'e')];
  expect(ordinalsOf(blocks)).toEqual([1, null, 2, null, 1]);
});
