import type { MemoSubjectKind } from '#shared/domain/memo.ts';
import type { IconName } from '#renderer/ui/icons.ts';

/** The icon of each kind of thing that memos are about: the one it has elsewhere. */
export const subjectIcons: Readonly<Record<MemoSubjectKind, IconName>> = {
  project: 'home',
  transcript: 'file-text',
  codebook: 'book',
  code: 'tag',
  city: 'city',
  dyad: 'link',
  case: 'scale',
  hypothesis: 'help',
  step: 'child',
  evidence: 'search',
  coding: 'text-quote',
};
