import { describe, expect, it } from 'vitest';

import { quotation, type QuotationInput, quotationText } from './quotation.ts';

const plain: QuotationInput = { passage: '领导很重视“跨省通办”。', recordId: 'SZG20220713', form: 'zh', speaker: null, before: '', after: '' };
const textOf = (change: Partial<QuotationInput>): string => quotationText(quotation({ ...plain, ...change }));

describe('quotation', () => {
  it('has a Chinese form', () => {
    expect(textOf({})).toBe('“领导很重视‘跨省通办’。”（SZG20220713）');
    expect(textOf({ speaker: '受访者', before: '说白了，', after: '别的再说。' })).toBe(
      '受访者：〔说白了，〕“领导很重视‘跨省通办’。”〔别的再说。〕（SZG20220713）',
    );
  });

  it('has an English form', () => {
    expect(textOf({ form: 'en', passage: 'They said “done”.', speaker: 'A', before: 'Well,', after: 'No.' })).toBe(
      'A: [Well,] “They said ‘done’.” [No.] (SZG20220713)',
    );
  });

  it('keeps line breaks and drops blanks at the ends and empty lines', () => {
    expect(textOf({ passage: '\n 甲：第一段 \n\n　乙：第二段\t\n' })).toBe('“甲：第一段\n乙：第二段”（SZG20220713）');
  });

  it('says of each run what it is, so that the passage can be told from its context', () => {
    const runs = quotation({ ...plain, before: '前', after: '后' });
    expect(runs.map(({ part }) => part)).toEqual(['context', 'mark', 'passage', 'mark', 'context', 'source']);
    expect(runs[2]?.text).toBe('领导很重视‘跨省通办’。');
  });
});
