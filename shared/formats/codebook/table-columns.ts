import type { Language } from '#shared/domain/bilingual.ts';
import { type CodeField, definitionFields, detailFields, fieldName, fieldOfHeading } from './fields.ts';

/** What a column of a table of codes holds. */
export type TableColumn =
  | { readonly kind: 'ref' | 'parentRef' | 'parentName' | 'path' | 'level' | 'color' | 'skip' }
  /** The name of a code at that level of the tree, 1 first; the deepest filled cell of a row names its code. */
  | { readonly kind: 'levelName'; readonly level: number }
  | { readonly kind: 'field'; readonly field: CodeField; readonly language: 'zh' | 'en' | null };

const special: readonly { readonly kind: 'ref' | 'parentRef' | 'parentName' | 'path' | 'level' | 'color' | 'skip'; readonly zh: string; readonly en: string; readonly pattern: RegExp }[] = [
  { kind: 'ref', zh: '标识', en: 'GUID', pattern: /^(?:标识|guid|code ?id|id)$/i },
  { kind: 'parentRef', zh: '上级标识', en: 'Parent GUID', pattern: /^(?:上级标识|parent (?:guid|id))$/i },
  { kind: 'path', zh: '上级编码', en: 'Codes above', pattern: /^(?:上级编码|codes above|path)$/i },
  { kind: 'parentName', zh: '父编码', en: 'Parent', pattern: /^(?:父编码|父节点|上级|所属编码|parent|parent code)$/i },
  { kind: 'level', zh: '层级', en: 'Level', pattern: /^(?:层级|级别|level|depth)$/i },
  { kind: 'color', zh: '颜色', en: 'Colour', pattern: /^(?:颜色|colou?r)$/i },
  // Ours, for reading only: they come of the project, and go back into none.
  { kind: 'skip', zh: '真实例证', en: 'Real examples', pattern: /^(?:真实例证|real examples|参考点|codings|材料来源|sources|城市对|dyads|使用情况|use|(?:典型|边缘|貌似而非)例证|example: .+)$/i },
];

const numerals = '一二三四五六七八九';

export function columnOfHeading(heading: string): TableColumn | null {
  const bare = heading.trim();
  const found = special.find(({ pattern }) => pattern.test(bare));
  if (found !== undefined) return { kind: found.kind };
  const level = /^([一二三四五六七八九])级编码$/.exec(bare)?.[1] ?? /^level[- ]?(\d)(?: code)?$/i.exec(bare)?.[1];
  if (level !== undefined) return { kind: 'levelName', level: numerals.includes(level) ? numerals.indexOf(level) + 1 : Number(level) };
  const field = fieldOfHeading(bare);
  return field === null ? null : { kind: 'field', ...field };
}

export const specialName = (kind: (typeof special)[number]['kind'], language: Language): string => special.find((each) => each.kind === kind)?.[language === 'en' ? 'en' : 'zh'] ?? kind;

/** 简要定义（英文） or Brief definition (Chinese). */
export const bilingualHeading = (field: CodeField, of: 'zh' | 'en', language: Language): string =>
  language === 'en' ? `${fieldName(field, language)} (${of === 'zh' ? 'Chinese' : 'English'})` : `${fieldName(field, language)}（${of === 'zh' ? '中文' : '英文'}）`;

/** The columns that are written, in their order. */
export const bilingualFields = ['name', ...definitionFields] as const;
export const plainFields = detailFields;
