import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerKeyOf, headerKeySource } from './header-keys.ts';
import { parseHeader } from './header.ts';

const chinese = `深圳市政务服务数据管理局访谈记录

记录编号：SZG20220713
访谈日期：2022年7月13日下午
访谈地点: 深圳市民中心 B 区
受访者职务：科长
单位：深圳市政务服务数据管理局
录音时长：65分钟
访谈者：李某、王某
知情同意：已签署
保密级别：匿名
所代表城市：深圳

访谈者：您好，请介绍一下跨城通办的情况。
受访者：好的。
`;

describe('parseHeader', () => {
  it('does not take for the title who wrote it down, above the title or in its place', () => {
    const about = '记录人：小李\n整理人: 王某\n';
    expect(parseHeader(`${about}记录编号：SZG20220713\n`).fields).toEqual({ recordId: 'SZG20220713' });
    expect(parseHeader(`${about}深圳市访谈：跨域通办\n记录编号：SZG20220713\n`).fields).toEqual({ title: '深圳市访谈：跨域通办', recordId: 'SZG20220713' });
    expect(parseHeader('Transcribed by: Li\nInterview in Shenzhen\nRecord id: SZG20220713\n').fields).toEqual({ title: 'Interview in Shenzhen', recordId: 'SZG20220713' });
  });

  it('reads every field of a Chinese header and where it ends', () => {
    const { fields, cityName, end } = parseHeader(chinese);
    expect(fields).toEqual({
      title: '深圳市政务服务数据管理局访谈记录',
      recordId: 'SZG20220713',
      date: '2022-07-13',
      place: '深圳市民中心 B 区',
      role: '科长',
      institution: '深圳市政务服务数据管理局',
      interviewer: '李某、王某',
      consent: '已签署',
      confidentiality: '匿名',
    });
    expect(cityName).toBe('深圳');
    expect(chinese.slice(end)).toBe('\n访谈者：您好，请介绍一下跨城通办的情况。\n受访者：好的。\n');
  });

  it('reads an English one', () => {
    const text = 'Record id: LH20220801\nDate: 1 August 2022\nPlace: Wuhan\nRole: director\nInstitution: Bureau\nInterviewer: Norman Hill\nConsent: oral\nConfidentiality: names withheld\nCity: Wuhan\n\nQ: Hello.';
    const { fields, cityName, end } = parseHeader(text);
    expect(fields).toEqual({
      recordId: 'LH20220801', date: '2022-08-01', place: 'Wuhan', role: 'director', institution: 'Bureau',
      interviewer: 'Norman Hill', consent: 'oral', confidentiality: 'names withheld',
    });
    expect(cityName).toBe('Wuhan');
    expect(text.slice(end)).toBe('\nQ: Hello.');
  });

  it('reads several pairs on a line, rows of a table and Markdown', () => {
    expect(parseHeader('日期：2022-07-13  地点：东莞；职务：主任').fields).toEqual({ date: '2022-07-13', place: '东莞', role: '主任' });
    expect(parseHeader('日期\t2022-07-13\t地点\t东莞\n正文').fields).toEqual({ date: '2022-07-13', place: '东莞' });
    expect(parseHeader('---\n# 东莞访谈\n**日期**：2022-07-13\n- 地点：东莞\n| 职务 | 主任 |\n---\n正文').fields).toEqual({
      title: '东莞访谈', date: '2022-07-13', place: '东莞', role: '主任',
    });
  });

  it('leaves out dates that are not of the calendar, and blank values', () => {
    expect(parseHeader('日期：2022年2月30日\n地点：\n职务：主任').fields).toEqual({ role: '主任' });
  });

  it('takes speaker lines for header only beside surer keys and with a name', () => {
    expect(parseHeader('访谈者：李某\n受访者：王某\n正文').end).toBe(0);
    expect(parseHeader('受访者：王某\n访谈者：李某\n地点：东莞\n受访者：您好').fields).toEqual({ interviewer: '李某', place: '东莞' });
    const close = '地点：东莞\n访谈者：您好\n受访者：你好';
    expect(close.slice(parseHeader(close).end)).toBe('访谈者：您好\n受访者：你好');
    const apart = '地点：东莞\n\n访谈者：请讲\n受访者：我们觉得很好。';
    expect(apart.slice(parseHeader(apart).end)).toBe('\n访谈者：请讲\n受访者：我们觉得很好。');
  });

  it('finds none in running text, nor in a speaker’s first words', () => {
    for (const text of ['', '\n\n', '我们在谈地点：深圳。', '访谈者：您好。\n受访者：您好。', '今天很好。\n日期：2022-07-13', '角色很多：有的\n其他']) {
      expect(parseHeader(text)).toEqual({ fields: {}, cityName: null, end: 0 });
    }
  });

  it('never throws, ends at a line start, and reads the same from the header alone', () => {
    const unit = fc.constantFrom('记录编号', '日期', '访谈者', '受访者', 'Role', 'conſent', 'City', '：', ':', '\t', '|', '\n', '\n', ' ', '2022年7月13日', '深圳', '。', '𠮷', '-', '**');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
        const { fields, cityName, end } = parseHeader(text);
        expect(end === 0 || end === text.length || text[end - 1] === '\n').toBe(true);
        expect(parseHeader(text.slice(0, end))).toEqual({ fields, cityName, end });
      }),
    );
  });
});

describe('header keys', () => {
  it('are all matched by their pattern and lead to their field', () => {
    const pattern = new RegExp(`^(?:${headerKeySource})$`, 'iu');
    for (const name of ['记录编号', '訪談日期', 'Record ID', 'record_id', 'Interviewee’s role', 'CITY', 'conſent']) {
      expect(name).toMatch(pattern);
      expect(() => headerKeyOf(name)).not.toThrow();
    }
    expect(headerKeyOf('访谈日期')).toBe('date');
  });
});
