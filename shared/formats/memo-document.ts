import { memoSubjectName } from '#shared/analysis/memo-subject-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { type Memo, memoSubjects } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { RichText } from '#shared/text/rich-text.ts';

import { readRichText } from './markdown/read-rich-text.ts';
import { memoWords } from './memo-words.ts';

export interface MemoEntry {
  readonly title: string;
  /** Who wrote it and when it was last written. */
  readonly by: string;
  readonly body: RichText;
}

export interface MemoGroup {
  /** What the memos are about: 城市对：深圳–东莞. */
  readonly heading: string;
  readonly memos: readonly MemoEntry[];
}

/** Memos as one document, which every format writes in its own way. */
export interface MemoDocument {
  readonly title: string;
  readonly language: Language;
  readonly counts: string;
  readonly groups: readonly MemoGroup[];
}

/** What memos are sorted by: the kind of subject, then its name, then when they were made. */
export function memoEntry(state: ProjectState, memo: Memo, language: Language): MemoEntry {
  const words = memoWords[language];
  const by = words.by(state.coders.get(memo.coderId)?.name ?? '', memo.modifiedAt.slice(0, 10));
  return {
    title: memo.title === '' ? words.untitled : memo.title,
    by: memo.formerly === '' ? by : `${by} · ${words.formerly(memo.formerly)}`,
    body: readRichText(memo.body),
  };
}

/** The memos, under what they are about: the project first, then kind by kind. Days are those of UTC, the same on every machine. */
export function buildMemoDocument(state: ProjectState, memos: readonly Memo[], { title, language }: { readonly title: string; readonly language: Language }): MemoDocument {
  const words = memoWords[language];
  const named = memos.map((memo) => ({ memo, heading: words.kinds[memo.about.kind] + words.colon + memoSubjectName(state, memo.about, language) }));
  const collator = new Intl.Collator(language);
  named.sort(
    (a, b) =>
      memoSubjects.indexOf(a.memo.about.kind) - memoSubjects.indexOf(b.memo.about.kind) ||
      collator.compare(a.heading, b.heading) ||
      (a.memo.createdAt < b.memo.createdAt ? -1 : a.memo.createdAt > b.memo.createdAt ? 1 : 0),
  );
  const headings = [...new Set(named.map(({ heading }) => heading))];
  const groups = headings.map((heading) => ({ heading, memos: named.flatMap((each) => (each.heading === heading ? [memoEntry(state, each.memo, language)] : [])) }));
  return { title, language, counts: words.count(memos.length), groups };
}
