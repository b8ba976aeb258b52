import { memoSubjectName } from '#shared/analysis/memo-subject-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { memoWords } from '#shared/formats/memo-words.ts';
import { createMatcher, type MatcherData } from '#shared/text/matcher.ts';
import { createPairSearch } from '#shared/text/pair-search.ts';
import type { PickRow } from '#renderer/ui/PickList.tsx';

import { subjectIcons } from './subject-icons.ts';

/** How many of each sort are offered at once. */
const limit = 8;

/** Finds what a memo could be about: dyads and cities as they are typed elsewhere (深 东), the rest by name. */
export function subjectFinder(state: ProjectState, data: MatcherData): (query: string) => readonly MemoSubject[] {
  const pairs = createPairSearch([...state.cities.values()], data);
  const named = <Row>(rows: ReadonlyMap<string, Row>, kind: MemoSubject['kind'], namesOf: (row: Row) => readonly string[]) =>
    [...rows].map(([id, row]) => ({ key: { kind, id }, names: namesOf(row).filter((name) => name !== '') }));
  const match = createMatcher<MemoSubject>(
    [
      ...named(state.transcripts, 'transcript', ({ recordId, title, role }) => [recordId, title, role]),
      ...named(state.codes, 'code', ({ name }) => [name.zh, name.en]),
      ...named(state.codebooks, 'codebook', ({ name }) => [name.zh, name.en]),
      ...named(state.cases, 'case', ({ name }) => [name]),
      ...named(state.hypotheses, 'hypothesis', ({ name }) => [name]),
    ],
    data,
  );
  return (query) => [
    ...pairs(query, { limit }).map((hit): MemoSubject => (hit.kind === 'dyad' ? { kind: 'dyad', id: hit.dyadId } : { kind: 'city', id: hit.city.id })),
    ...match(query, limit).map(({ key }) => key),
  ];
}

export const subjectKey = ({ kind, id }: MemoSubject): string => `${kind} ${id}`;

export function subjectRow(state: ProjectState, subject: MemoSubject, language: Language): PickRow {
  return { id: subjectKey(subject), label: memoSubjectName(state, subject, language), description: memoWords[language].kinds[subject.kind], icon: subjectIcons[subject.kind] };
}
