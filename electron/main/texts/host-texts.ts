import type { Language } from '#shared/domain/bilingual.ts';
import type { FileKindName } from '#shared/ipc/saved-file.ts';
import type { FilePurposeName } from '#shared/ipc/file-purpose.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** What main itself says: in system dialogs and in menus that no page has set yet. */
export interface HostTexts {
  readonly chooseFiles: Readonly<Record<FilePurposeName, string>>;
  readonly fileKind: Readonly<Record<FileKindName, string>>;
  readonly edit: { readonly menu: string; readonly cut: string; readonly copy: string; readonly paste: string; readonly selectAll: string };
  readonly slowClose: { readonly message: string; readonly detail: string; readonly wait: string; readonly closeAnyway: string };
  readonly pageGone: { readonly message: string; readonly detail: string; readonly reload: string; readonly quit: string };
  readonly cannotOpen: { readonly message: (fileName: string) => string; readonly detail: string; readonly close: string };
}

const tables: Readonly<Record<Language, HostTexts>> = { 'zh-CN': zhCn, en };

export function hostTexts(language: Language): HostTexts {
  return tables[language];
}

/** @param locale BCP 47, as the system gives it */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/, 1)[0] === 'zh' ? 'zh-CN' : 'en';
}
