import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsCharacter } from '#shared/domain/anchor.ts';
import { parseTurns } from './turns.ts';

/** Each turn as `speaker/role/seconds: body`. */
function shown(text: string): string[] {
  return parseTurns(text).map(
    ({ bodyStart, end, speaker, role, seconds }) => `${speaker}/${role}/${seconds ?? '-'}: ${text.slice(bodyStart, end)}`,
  );
}

describe('parseTurns', () => {
  it('knows 访谈者 and 受访者, and keeps all paragraphs of a turn', () => {
    const text = '访谈者：您好。\n\n受访者：好。\n我们再补充：有三点。\n\n访谈者: 请。\n';
    expect(shown(text)).toEqual([
      '访谈者/interviewer/-: 您好。',
      '受访者/interviewee/-: 好。\n我们再补充：有三点。',
      '访谈者/interviewer/-: 请。',
    ]);
    expect(parseTurns(text)[1]).toEqual({ start: 9, end: 26, bodyStart: 13, speaker: '受访者', role: 'interviewee', seconds: null });
  });

  it.each([
    ['采访者：一\n被访者：二', ['采访者/interviewer/-: 一', '被访者/interviewee/-: 二']],
    ['主持人：一\n受访者2：二\n受访者B（局长）：三', ['主持人/interviewer/-: 一', '受访者2/interviewee/-: 二', '受访者B（局长）/interviewee/-: 三']],
    ['问：一\n答：二', ['问/interviewer/-: 一', '答/interviewee/-: 二']],
    ['問：一\n答：二', ['問/interviewer/-: 一', '答/interviewee/-: 二']],
    ['Q: one\nA: two', ['Q/interviewer/-: one', 'A/interviewee/-: two']],
    ['Q1：一\nA1：二', ['Q1/interviewer/-: 一', 'A1/interviewee/-: 二']],
    ['Interviewer: one\nRespondent 1: two', ['Interviewer/interviewer/-: one', 'Respondent 1/interviewee/-: two']],
    ['**访谈者**：一\n**受访者：**二', ['访谈者/interviewer/-: 一', '受访者/interviewee/-: 二']],
    ['　　访谈者：一', ['访谈者/interviewer/-: 一']],
    ['说话人1 00:01:12\n一\n说话人2  01:02:03\n二\n三', ['说话人1/other/72: 一', '说话人2/other/3723: 二\n三']],
    ['[00:01:12] 李科长：一\n[00:02:00] 张三：二\n[00:03:00.5] 李科长：三', ['李科长/other/72: 一', '张三/other/120: 二', '李科长/other/180.5: 三']],
    ['【00：01：12】访谈者：一', ['访谈者/interviewer/72: 一']],
    ['Li Wei (00:01:12): one\nMr. Wang (01:30): two\nLi Wei (02:00): three', ['Li Wei/other/72: one', 'Mr. Wang/other/90: two', 'Li Wei/other/120: three']],
    ['访谈者（00:01:12）：一', ['访谈者/interviewer/72: 一']],
    ['00:01:12 Speaker 1\none\n00:02:00 Speaker 2\ntwo', ['Speaker 1/other/72: one', 'Speaker 2/other/120: two']],
    ['李科长：一\n张三：二\n李科长：三\n张三：四', ['李科长/other/-: 一', '张三/other/-: 二', '李科长/other/-: 三', '张三/other/-: 四']],
    ['访谈者：\n受访者：二', ['访谈者/interviewer/-: ', '受访者/interviewee/-: 二']],
  ])('reads %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    '他说：这样不行。\n他说：那样也不行。\n我们讲：可以。\n我们讲：好。',
    '例如：一\n例如：二\n首先：一\n首先：二\n第一：一\n第一：二\n注：一\n注：二',
    '李科长：只有一次',
    'A：选项一\nB：选项二\nC：选项三',
    '问：只有问',
    '会议安排\n10:30 开会\n11:00 讨论\n12:30：散会',
    '网址 https://example.org\nhttp://a\nhttp://b',
    '比例是 3:2\n比例是 3:2\n1:2\n1:2',
    '我们认为合作很重要，具体来说：有三点\n我们认为合作很重要，具体来说：有三点',
    '',
    '\n',
  ])('is not fooled by %j', (text) => {
    expect(parseTurns(text)).toEqual([]);
  });

  it('does not take header lines for turns, and learns the interviewer’s name from them', () => {
    const text = '记录编号：SZG20220713\n职务：科长\n访谈者：李某\n\n李某：您好。\n王科长：您好。\n李某：请讲。\n王科长：好。';
    expect(shown(text)).toEqual(['李某/interviewer/-: 您好。', '王科长/other/-: 您好。', '李某/interviewer/-: 请讲。', '王科长/other/-: 好。']);
  });

  it('leaves what comes before the first turn to nobody', () => {
    expect(parseTurns('导语。\n访谈者：一')[0]?.start).toBe(4);
  });

  it('gives turns in order, apart, inside the text, on whole characters, whatever the text', () => {
    const unit = fc.constantFrom('访谈者', '受访者', '李科长', 'Q', 'A', '说话人1', '：', ':', '：', '[00:01:12]', ' 00:02', '（', '）', '\n', '\n', ' ', '　', '𠮷', 'e\u0301', '😀', '好。', '日期：2022-07-13\n', '**');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
        let last = 0;
        for (const { start, bodyStart, end, speaker } of parseTurns(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(bodyStart).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(bodyStart);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, bodyStart)).toContain(speaker);
          expect([start, bodyStart, end].some((offset) => splitsCharacter(text, offset))).toBe(false);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
