import { memoSubjectName } from '#shared/analysis/memo-subject-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Memo, MemoSubject } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { readRichText } from '#shared/formats/markdown/read-rich-text.ts';
import { plainText } from '#shared/text/rich-text.ts';

import type { MemoDraft } from '../draft/memo-draft.ts';
import type { MemoFilter } from '../memos-view.ts';

/** A memo, or a new one that is not saved yet, as the list shows it. */
export interface MemoLine {
  /** The memo's id, or its draft's key. */
  readonly key: string;
  readonly memo: Memo | null;
  readonly about: MemoSubject;
  readonly formerly: string;
  /** Blank where it has none. */
  readonly title: string;
  /** How the text begins, without its look. */
  readonly start: string;
  readonly hasDraft: boolean;
}

/** How much of a memo's text is shown in the list. */
const shown = 120;

const wordsOf = (body: string): string => plainText(readRichText(body)).replaceAll('\n', ' ');

function lineOf(key: string, memo: Memo | null, draft: MemoDraft | undefined): MemoLine | null {
  const about = memo?.about ?? draft?.about;
  const value = draft?.value ?? memo;
  if (about === undefined || value === undefined || value === null) return null;
  return { key, memo, about, formerly: memo?.formerly ?? '', title: value.title.trim(), start: wordsOf(value.body).slice(0, shown), hasDraft: draft !== undefined };
}

/** The memos that the filter lets through, new ones first, then the last written. Words are sought in title, text and subject. */
export function memoLines(state: ProjectState, drafts: Readonly<Record<string, MemoDraft>>, filter: MemoFilter, language: Language): MemoLine[] {
  const begun = Object.keys(drafts).filter((key) => drafts[key]?.base === null && !state.memos.has(key));
  const memos = [...state.memos.values()].sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : a.modifiedAt > b.modifiedAt ? -1 : a.id < b.id ? -1 : 1));
  const lines = [...begun.map((key) => lineOf(key, null, drafts[key])), ...memos.map((memo) => lineOf(memo.id, memo, drafts[memo.id]))];
  const wanted = filter.text.trim().toLowerCase();
  return lines.flatMap((line) => {
    if (line === null || (filter.kind !== null && line.about.kind !== filter.kind)) return [];
    if (wanted === '') return [line];
    const body = drafts[line.key]?.value.body ?? line.memo?.body ?? '';
    const words = [line.title, wordsOf(body), memoSubjectName(state, line.about, language), line.formerly].join('\n').toLowerCase();
    return words.includes(wanted) ? [line] : [];
  });
}
