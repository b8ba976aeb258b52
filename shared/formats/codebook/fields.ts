import { definitionSchema } from '#shared/domain/code.ts';
import type { Language } from '#shared/domain/bilingual.ts';

/** The parts of a definition, in the order in which a codebook gives them. */
export const definitionFields = Object.keys(definitionSchema.entries) as readonly (keyof typeof definitionSchema.entries)[];
export type DefinitionField = (typeof definitionFields)[number];

/** What else a file can say of a code, beside its names and its place in the tree. */
export const detailFields = ['shortName', 'family', 'key', 'derivation', 'conceptSource', 'owner', 'status', 'changeReason', 'confusableWith', 'excludes'] as const;
export type DetailField = (typeof detailFields)[number];

export type CodeField = 'name' | DefinitionField | DetailField;

/** How fields are headed, in every format: these are what a file is read back by, so they are never changed once released. */
export const fieldNames: Readonly<Record<CodeField, { readonly zh: string; readonly en: string }>> = {
  name: { zh: '名称', en: 'Name' },
  brief: { zh: '简要定义', en: 'Brief definition' },
  full: { zh: '完整定义', en: 'Full definition' },
  whenToUse: { zh: '何时使用', en: 'When to use' },
  whenNotToUse: { zh: '何时不用', en: 'When not to use' },
  example: { zh: '示例', en: 'Example' },
  shortName: { zh: '简称', en: 'Short name' },
  family: { zh: '所属类族', en: 'Family' },
  key: { zh: '数字键', en: 'Digit key' },
  derivation: { zh: '编码由来', en: 'Derivation' },
  conceptSource: { zh: '概念出处', en: 'Source of the concept' },
  owner: { zh: '负责人', en: 'Owner' },
  status: { zh: '状态', en: 'Status' },
  changeReason: { zh: '修改原因', en: 'Reason of change' },
  confusableWith: { zh: '易混淆编码', en: 'Confusable codes' },
  excludes: { zh: '不可同时使用', en: 'May not co-occur with' },
};

/** 简要定义 or Brief definition. */
export const fieldName = (field: CodeField, language: Language): string => fieldNames[field][language === 'en' ? 'en' : 'zh'];

/** Words by which other programs and people head the same columns; compared without case and spaces. */
const otherNames: Readonly<Partial<Record<CodeField, readonly string[]>>> = {
  name: ['编码', '编码名称', '代码', '节点', '类目', 'code', 'code name', 'label', 'title', 'node', 'theme'],
  brief: ['定义', '简短定义', '编码定义', 'definition', 'short definition', 'meaning'],
  full: ['说明', '描述', '详细定义', '备注', 'description', 'comment', 'memo', 'long definition', 'detailed definition'],
  whenToUse: ['使用情形', '纳入标准', '使用说明', 'inclusion', 'inclusion criteria', 'use when'],
  whenNotToUse: ['不使用情形', '排除标准', 'exclusion', 'exclusion criteria', 'do not use when'],
  example: ['例子', '例句', '典型引文', 'examples', 'example quote', 'quote', 'quotation'],
  shortName: ['缩写', 'abbreviation', 'short'],
  family: ['类族', '类别', 'group', 'category', 'code group'],
  conceptSource: ['文献来源', '来源', 'source', 'reference'],
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s_\-—:：()（）*]+/g, '');

/** What a heading speaks of: a field and, of those in two languages, which. Null where it is none of these. */
export function fieldOfHeading(heading: string): { readonly field: CodeField; readonly language: 'zh' | 'en' | null } | null {
  const language = /[(（｜|/]\s*(?:中文|zh|chinese)/i.test(heading) || /^(?:中文|chinese)/i.test(heading.trim()) ? 'zh' : /[(（｜|/]\s*(?:英文|english\b|en\b)/i.test(heading) || /^(?:英文|english)/i.test(heading.trim()) ? 'en' : null;
  const bare = plain(heading.replace(/[(（｜|/].*$/, '').replace(/^(?:中文|英文|chinese|english)\s*/i, ''));
  for (const [field, names] of Object.entries(fieldNames) as [CodeField, { zh: string; en: string }][]) {
    if ([names.zh, names.en, ...(otherNames[field] ?? [])].some((name) => plain(name) === bare)) return { field, language };
  }
  return null;
}
