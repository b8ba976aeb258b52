import * as v from 'valibot';

/** A text in the two languages of the app. Either may be empty; `inLanguage` then falls back to the other. */
export const bilingualSchema = v.object({ zh: v.string(), en: v.string() });
export type Bilingual = v.InferOutput<typeof bilingualSchema>;

export type Language = 'zh-CN' | 'en';

/** The text in `language`, or in the other one where that is blank. */
export function inLanguage(text: Bilingual, language: Language): string {
  const [first, second] = language === 'en' ? [text.en, text.zh] : [text.zh, text.en];
  return first.trim() === '' ? second : first;
}

/** `text` as a bilingual text known only in `language`. */
export function onlyIn(language: Language, text: string): Bilingual {
  return language === 'en' ? { zh: '', en: text } : { zh: text, en: '' };
}
