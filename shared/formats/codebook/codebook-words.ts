import type { Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Counts } from '#shared/analysis/counts.ts';

/** Every word that a written codebook says of itself, beside the names of its fields. */
export interface CodebookWords {
  readonly version: string;
  readonly noVersion: string;
  readonly versionName: (number: number, name: string) => string;
  readonly versions: string;
  readonly codes: string;
  readonly codings: string;
  readonly date: string;
  readonly otherName: string;
  readonly examples: (kind: string) => string;
  readonly countsLabel: string;
  readonly counts: (counts: Counts) => string;
  readonly listComma: string;
  readonly derivations: Readonly<Record<NonNullable<Code['derivation']>, string>>;
  readonly signOff: string;
  readonly statement: string;
  readonly signOffHead: readonly [string, string, string, string, string];
}

export const codebookWords: Readonly<Record<Language, CodebookWords>> = {
  'zh-CN': {
    version: '版本',
    noVersion: '未命名的当前稿',
    versionName: (number, name) => (name === '' ? `第 ${number} 版` : `第 ${number} 版（${name}）`),
    versions: '版本记录',
    codes: '编码数',
    codings: '参考点',
    date: '导出日期',
    otherName: '英文名称',
    examples: (kind) => `${kind}例证`,
    countsLabel: '使用情况',
    counts: ({ codings, transcripts, dyads }) => `参考点 ${codings}，材料来源 ${transcripts}，城市对 ${dyads}`,
    listComma: '、',
    derivations: { theory: '理论驱动', data: '数据驱动' },
    signOff: '签署页',
    statement: '以下签署人已审阅本编码本，并同意按所列版本用于编码。',
    signOffHead: ['姓名', '身份', '版本', '日期', '意见'],
  },
  en: {
    version: 'Version',
    noVersion: 'Current draft, not named',
    versionName: (number, name) => (name === '' ? `Revision ${number}` : `Revision ${number} (${name})`),
    versions: 'Revisions',
    codes: 'Codes',
    codings: 'Codings',
    date: 'Exported on',
    otherName: 'Chinese name',
    examples: (kind) => `Example: ${kind.toLowerCase()}`,
    countsLabel: 'Use',
    counts: ({ codings, transcripts, dyads }) => `codings: ${codings}, sources: ${transcripts}, dyads: ${dyads}`,
    listComma: ', ',
    derivations: { theory: 'theory-driven', data: 'data-driven' },
    signOff: 'Sign-off',
    statement: 'The undersigned have reviewed this codebook and agree that it be used for coding in the revision named.',
    signOffHead: ['Name', 'Role', 'Revision', 'Date', 'Remarks'],
  },
};
