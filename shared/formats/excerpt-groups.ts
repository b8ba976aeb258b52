import { type CodeRow, codeIndexOf } from '#shared/analysis/code-index.ts';
import { columnKeysOf, columnsOf, type MatrixColumn } from '#shared/analysis/matrix-columns.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { cityName, dyadName, nameIn } from './names.ts';
import { exportWords } from './words.ts';

/** What the headings of an excerpt document are. */
export const excerptGroupings = ['code', 'dyad', 'transcript'] as const;
export type ExcerptGrouping = (typeof excerptGroupings)[number];

/** Codings under a heading. */
export interface Group {
  readonly heading: string;
  /** Directly under the heading, in the order given. */
  readonly codings: readonly Coding[];
  /** Those and all below, each once. */
  readonly all: readonly Coding[];
  readonly groups: readonly Group[];
}

function byKey(codings: readonly Coding[], keysOf: (coding: Coding) => Iterable<string>): Map<string, Coding[]> {
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    for (const key of keysOf(coding)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [coding]);
      else group.push(coding);
    }
  }
  return groups;
}

/** A code's group with those of the codes below it; null where none of them has a coding. */
function codeGroup(rows: readonly CodeRow[], row: CodeRow, found: ReadonlyMap<string, Coding[]>, language: Language): Group | null {
  const below = rows.filter(({ code }) => code.parentId === row.code.id);
  const groups = below.flatMap((child) => codeGroup(rows, child, found, language) ?? []);
  const codings = found.get(row.code.id) ?? [];
  const all = [...codings, ...groups.flatMap((group) => group.all)];
  return all.length === 0 ? null : { heading: nameIn(row.code, language), codings, all, groups };
}

/** By code, nested as the codes are; under the names of the codebooks where there are several. */
function byCode(state: ProjectState, codings: readonly Coding[], language: Language): Group[] {
  const { rows } = codeIndexOf(state);
  const found = byKey(codings, ({ codeId }) => [codeId]);
  const codebooks = [...new Set(rows.map(({ codebook }) => codebook))].flatMap((codebook) => {
    const own = rows.filter((row) => row.codebook === codebook);
    const groups = own.filter(({ path }) => path.length === 1).flatMap((row) => codeGroup(own, row, found, language) ?? []);
    const all = groups.flatMap((group) => group.all);
    return groups.length === 0 ? [] : [{ heading: nameIn(codebook, language), codings: [], all, groups }];
  });
  return codebooks.length === 1 ? codebooks.flatMap(({ groups }) => groups) : codebooks;
}

function headingOf(column: MatrixColumn, language: Language): string {
  if (column.kind === 'dyad') return dyadName(column.cities, language);
  if (column.kind === 'city') return cityName(column.city, language);
  return column.kind === 'transcript' ? column.transcript.recordId : '';
}

function byColumn(state: ProjectState, codings: readonly Coding[], kind: 'dyad' | 'city' | 'transcript', language: Language): Group[] {
  const found = byKey(codings, (coding) => columnKeysOf(kind, coding));
  return columnsOf(state, kind, new Set(found.keys())).map((column) => {
    const group = found.get(column.key) ?? [];
    return { heading: headingOf(column, language), codings: group, all: group, groups: [] };
  });
}

/** By dyad; then by city what is linked to cities alone; last what has no link. A coding stands under each of its dyads. */
function byDyad(state: ProjectState, codings: readonly Coding[], language: Language): Group[] {
  const ofNoDyad = codings.filter(({ links }) => !links.some(({ kind }) => kind === 'dyad'));
  const unlinked = ofNoDyad.filter(({ links }) => links.length === 0);
  const last = { heading: exportWords[language].unlinked, codings: unlinked, all: unlinked, groups: [] };
  return [
    ...byColumn(state, codings, 'dyad', language),
    ...byColumn(state, ofNoDyad, 'city', language),
    ...(unlinked.length === 0 ? [] : [last]),
  ];
}

/** `codings` under their headings, in the order of the codebook, of the cities' codes, or of the record ids. */
export function groupsOf(state: ProjectState, codings: readonly Coding[], grouping: ExcerptGrouping, language: Language): Group[] {
  switch (grouping) {
    case 'code':
      return byCode(state, codings, language);
    case 'dyad':
      return byDyad(state, codings, language);
    case 'transcript':
      return byColumn(state, codings, 'transcript', language);
  }
}
