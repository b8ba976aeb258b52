import type { Language } from '#shared/domain/bilingual.ts';
import type { CodeExample } from '#shared/domain/code.ts';

export const exampleKindNames: Readonly<Record<CodeExample['kind'], { readonly zh: string; readonly en: string }>> = {
  typical: { zh: '典型', en: 'Typical' },
  borderline: { zh: '边缘', en: 'Borderline' },
  lookalike: { zh: '貌似而非', en: 'Looks like it, but is not' },
};

/** “……”（SZG20220713）: the words of an example with the record id, and what was noted on it. */
export function exampleQuotation({ quote, recordId, note }: CodeExample, language: Language): string {
  const words = language === 'en' ? `“${quote}” (${recordId})` : `“${quote}”（${recordId}）`;
  return note.trim() === '' ? words : `${words} ${language === 'en' ? '— ' : '——'}${note.trim()}`;
}

/** Every example on a line of its own, its kind in front, in both languages: for formats that are read in either. */
export const exampleLines = (examples: readonly CodeExample[]): string =>
  examples.map((example) => `${exampleKindNames[example.kind].zh} ${exampleKindNames[example.kind].en}: ${exampleQuotation(example, 'zh-CN')}`).join('\n');
