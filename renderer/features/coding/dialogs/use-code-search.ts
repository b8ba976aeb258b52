import { useMemo } from 'react';

import { codeIndexOf, type CodeRow } from '#shared/analysis/code-index.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useProject } from '#renderer/frame/react.tsx';

/** A code as a picker lists it. */
export interface CodeOption {
  readonly id: CodeId;
  readonly name: string;
  /** What is above it, the codebook first. */
  readonly path: string;
  readonly color: string;
  readonly key: string | null;
}

/** As many as a person looks through. */
const longest = 60;

const whole = (state: ProjectState): ProjectState => state;

/** The codes that answer `query`, by either name or by pinyin, best first; those of `first` lead where nothing is asked. */
export function useCodeSearch(query: string, first: readonly CodeId[]): readonly CodeOption[] {
  const state = useProject(whole);
  const language = useLanguage();
  const data = useMatcherData();
  const all = codeIndexOf(state).rows;
  // Retired codes take no more codings.
  const rows = useMemo(() => all.filter(({ code }) => code.status !== 'retired'), [all]);
  const match = useMemo(() => {
    const rank = ({ code }: CodeRow): number => (first.includes(code.id) ? first.indexOf(code.id) : first.length);
    return createMatcher([...rows].sort((a, b) => rank(a) - rank(b)).map((row) => ({ key: row, names: [row.code.name.zh, row.code.name.en] })), data);
  }, [rows, first, data]);
  return useMemo(
    () =>
      match(query, longest).map(({ key: { code, codebook, path } }) => ({
        id: code.id,
        name: inLanguage(code.name, language),
        path: [codebook.name, ...path.slice(0, -1).map(({ name }) => name)].map((name) => inLanguage(name, language)).join(' › '),
        color: code.color,
        key: code.key,
      })),
    [match, query, language],
  );
}
