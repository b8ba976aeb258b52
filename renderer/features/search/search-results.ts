import type { Transcript } from '#shared/domain/transcript.ts';

import type { SearchHit } from './search-hit.ts';

/** The hits of one transcript. */
export interface SearchGroup {
  readonly transcript: Transcript;
  /** How many there are; `hits` may hold fewer. */
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** What was found so far. */
export interface SearchResults {
  /** What was looked for; blank before anything was. */
  readonly query: string;
  /** In the order of record ids, those without a hit left out. */
  readonly groups: readonly SearchGroup[];
  readonly count: number;
  readonly listed: number;
  /** Transcripts searched, of how many. */
  readonly searched: number;
  readonly total: number;
  /** Transcripts whose text is not there. */
  readonly unreadable: number;
  readonly isRunning: boolean;
}

export const nothingSearched: SearchResults = { query: '', groups: [], count: 0, listed: 0, searched: 0, total: 0, unreadable: 0, isRunning: false };

/** A line of the list: a transcript, or a hit in it. */
export type SearchRow = { readonly kind: 'group'; readonly id: string; readonly group: SearchGroup } | { readonly kind: 'hit'; readonly id: string; readonly hit: SearchHit };

/** The results as the lines of one list. */
export function rowsOf(groups: readonly SearchGroup[]): SearchRow[] {
  const rows: SearchRow[] = [];
  for (const group of groups) {
    if (group.hits.length === 0) continue;
    rows.push({ kind: 'group', id: group.transcript.id, group });
    for (const hit of group.hits) rows.push({ kind: 'hit', id: hit.id, hit });
  }
  return rows;
}
