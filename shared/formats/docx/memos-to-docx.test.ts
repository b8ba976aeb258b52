import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';

import { memosToMarkdown } from '../markdown/memos-to-markdown.ts';
import { readRichText } from '../markdown/read-rich-text.ts';
import type { MemoDocument } from '../memo-document.ts';
import { memosToDocx } from './memos-to-docx.ts';

const body = '# 一\n\n深圳**先签**\\\n后来*停了*\n\n1. 看\n    - 日期\n2. 问\n\n> 没人看\n\n1. 又';
const memos: MemoDocument = {
  title: '备忘录',
  language: 'zh-CN',
  counts: '共 1 条',
  groups: [{ heading: '城市对：深圳–东莞', memos: [{ title: '为何_停下', by: '陈晓，2026-01-01', body: readRichText(body) }] }],
};

it('is read back by another program with headings, looks and lists', async () => {
  const bytes = await memosToDocx(memos);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(value).toContain('<h1>城市对：深圳–东莞</h1><h2>为何_停下</h2>');
  expect(value).toContain('<h3>一</h3>');
  expect(value).toContain('<p>深圳<strong>先签<br /></strong>后来<em>停了</em></p>');
  expect(value).toContain('<ol><li>看<ul><li>日期</li></ul></li><li>问</li></ol>');
  // Each list is one of its own in Word, so that the second begins at 1.
  const numbers = [...strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(numbers).toHaveLength(4);
  expect(numbers[0]).toBe(numbers[2]);
  expect(numbers[3]).not.toBe(numbers[0]);
});

it('is one Markdown file whose headings are those of what memos are about', () => {
  expect(memosToMarkdown(memos)).toBe(
    '# 备忘录\n\n共 1 条\n\n## 城市对：深圳–东莞\n\n### 为何\\_停下\n\n*陈晓，2026-01-01*' +
      '\n\n**一**\n\n深圳**先签**\\\n后来*停了*\n\n1. 看\n    - 日期\n2. 问\n\n> 没人看\n\n1. 又\n',
  );
});
