import type { Language } from '#shared/domain/bilingual.ts';
import { en } from './en.ts';
import type { HostTexts } from './host-texts.ts';
import { zhCn } from './zh-cn.ts';

const tables: Readonly<Record<Language, HostTexts>> = { 'zh-CN': zhCn, en };

export function textsIn(language: Language): HostTexts {
  return tables[language];
}

/** @param locale BCP 47, as the system gives it */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/, 1)[0] === 'zh' ? 'zh-CN' : 'en';
}
