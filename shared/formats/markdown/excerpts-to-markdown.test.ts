import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textArbitrary } from '#test/fixtures/random-project.ts';

import { quotation } from '../quotation.ts';
import { escapeMarkdown } from './escape.ts';
import { excerptsToMarkdown } from './excerpts-to-markdown.ts';

describe('escapeMarkdown', () => {
  it('escapes so that taking the backslashes away gives the text again', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(/[\\`*_[\]<>&|~$^@#]|^\s*([-+=]|\d+[.)])/m);
      }),
    );
  });
});

describe('excerptsToMarkdown', () => {
  it('nests headings and quotes block by block', () => {
    const entry = {
      quotation: quotation({ passage: '第一行\n- 第二行_', recordId: 'SZG20220713', form: 'zh', speaker: null, before: '', after: '' }),
      details: [
        { label: '关联', text: '深圳–东莞' },
        { label: '备注', text: '# 一\n二' },
      ],
    };
    const below = { heading: '1. 发展引力', counts: '参考点 1，材料来源 1', entries: [entry, { ...entry, details: [] }], sections: [] };
    const markdown = excerptsToMarkdown({
      title: '摘录*',
      language: 'zh-CN',
      form: 'zh',
      counts: '参考点 2，材料来源 1',
      sections: [{ heading: '引力', counts: '参考点 2，材料来源 1', entries: [], sections: [below] }],
    });
    expect(markdown).toBe(
      [
        '# 摘录\\*',
        '',
        '参考点 2，材料来源 1',
        '',
        '## 引力（参考点 2，材料来源 1）',
        '',
        '### 1\\. 发展引力（参考点 1，材料来源 1）',
        '',
        '> “第一行\\',
        '> \\- 第二行\\_”（SZG20220713）',
        '>',
        '> 关联：深圳–东莞\\',
        '> 备注：\\# 一\\',
        '> 二',
        '',
        '> “第一行\\',
        '> \\- 第二行\\_”（SZG20220713）',
        '',
      ].join('\n'),
    );
  });
});
