import type { Language } from '#shared/domain/bilingual.ts';
import type { MemoSubjectKind } from '#shared/domain/memo.ts';

export interface MemoWords {
  readonly kinds: Readonly<Record<MemoSubjectKind, string>>;
  readonly untitled: string;
  readonly by: (coder: string, day: string) => string;
  /** Of a memo that outlived what it was about. */
  readonly formerly: (name: string) => string;
  readonly count: (memos: number) => string;
  readonly colon: string;
}

const zh: MemoWords = {
  kinds: {
    project: '项目', transcript: '访谈记录', codebook: '编码本', code: '编码', city: '城市', dyad: '城市对', case: '案例', hypothesis: '假说', step: '机制环节', evidence: '证据', coding: '编码段',
  },
  untitled: '无标题',
  by: (coder, day) => `${coder}，${day}`,
  formerly: (name) => `原针对“${name}”（已删除）`,
  count: (memos) => `共 ${memos} 条`,
  colon: '：',
};

const en: MemoWords = {
  kinds: {
    project: 'Project', transcript: 'Transcript', codebook: 'Codebook', code: 'Code', city: 'City', dyad: 'Dyad', case: 'Case', hypothesis: 'Hypothesis', step: 'Step', evidence: 'Evidence', coding: 'Coding',
  },
  untitled: 'Untitled',
  by: (coder, day) => `${coder}, ${day}`,
  formerly: (name) => `was about “${name}” (deleted)`,
  count: (memos) => `${memos} ${memos === 1 ? 'memo' : 'memos'}`,
  colon: ': ',
};

/** The words of memos, in documents and on screen. */
export const memoWords: Readonly<Record<Language, MemoWords>> = { 'zh-CN': zh, en };
