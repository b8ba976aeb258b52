import type { Language } from '#shared/domain/bilingual.ts';
import type { ReviewStatus } from '#shared/domain/review-status.ts';

/** What the states of a review are called, on the screen and in a written codebook. */
export const statusWords: Readonly<Record<Language, Readonly<Record<ReviewStatus, string>>>> = {
  'zh-CN': { draft: '草稿', submitted: '待审阅', changesAsked: '需修改', approved: '已批准', retired: '已停用' },
  en: { draft: 'Draft', submitted: 'Submitted', changesAsked: 'Changes asked', approved: 'Approved', retired: 'Retired' },
};
