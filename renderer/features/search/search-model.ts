import { byRecordId } from '#shared/analysis/excerpts.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { searchPattern } from '#shared/text/search-pattern.ts';
import { searchText } from '#shared/text/search-text.ts';
import { parseTurns, type Turn } from '#shared/text/turns.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { loadMatcherData } from '#renderer/frame/matcher-data.ts';
import { pause } from '#renderer/frame/pause.ts';
import { perWorkbench } from '#renderer/frame/per-workbench.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { Cell } from '#renderer/session/cell.ts';

import { hitAt, turnAt } from './search-hit.ts';
import type { SearchRequest } from './search-request.ts';
import { nothingSearched, type SearchGroup, type SearchResults } from './search-results.ts';

/** As many hits as anyone goes through; those beyond are counted and not listed. */
const longestList = 10_000;
/** Transcripts whose texts are fetched in one read. */
const batchSize = 10;
/** How long the page waits for its turn at most, in ms: less than a frame. */
const longestWork = 10;
/** How often what was found so far is shown, in ms: drawing the list takes time from finding. */
const showEvery = 100;

type Running = Pick<Workbench, 'session' | 'tell'>;

/** The search of a project: its results stand while the project is open, whichever room one is in. */
export class SearchModel {
  readonly results = new Cell<SearchResults>(nothingSearched);
  /** The hit that was gone to last, so that coming back one finds it again. */
  readonly lastOpened = new Cell<string | null>(null);
  /** Counts how often somebody asked to type a query. */
  readonly asked = new Cell(0);
  readonly #workbench: Running;
  readonly #turns = new Map<BlobHash, readonly Turn[]>();
  #last: { readonly request: SearchRequest; readonly transcripts: ProjectState['transcripts'] } | null = null;
  #round = 0;

  constructor(workbench: Running) {
    this.#workbench = workbench;
  }

  /** Searches anew, unless that very search was the last; what is running for another one stops. */
  async start(request: SearchRequest): Promise<void> {
    const { transcripts } = this.#workbench.session.state.get();
    const last = this.#last;
    if (last !== null && last.transcripts === transcripts && last.request.query === request.query && last.request.speaker === request.speaker) return;
    this.#last = { request, transcripts };
    const round = (this.#round += 1);
    try {
      await this.#search(request, [...transcripts.values()].sort(byRecordId), () => round !== this.#round);
    } catch (error) {
      if (round !== this.#round) return;
      // The next attempt is not the same search again.
      this.#last = null;
      this.results.set({ ...this.results.get(), isRunning: false });
      this.#workbench.tell(problemOf(error));
    }
  }

  async #search({ query, speaker }: SearchRequest, transcripts: readonly Transcript[], isStale: () => boolean): Promise<void> {
    if (query.trim() === '') {
      this.results.set(nothingSearched);
      return;
    }
    const { variants } = await loadMatcherData();
    const pattern = searchPattern(query, variants);
    if (isStale() || pattern === null) return;
    const groups: SearchGroup[] = [];
    let [count, listed, searched, unreadable] = [0, 0, 0, 0];
    const publish = (isRunning: boolean): void =>
      this.results.set({ query: query.trim(), groups: [...groups], count, listed, searched, total: transcripts.length, unreadable, isRunning });
    let since = performance.now();
    let shown = Number.NEGATIVE_INFINITY;
    const show = (): void => {
      if (performance.now() - shown < showEvery) return;
      publish(true);
      shown = performance.now();
    };
    for (let from = 0; from < transcripts.length; from += batchSize) {
      const batch = transcripts.slice(from, from + batchSize);
      const texts = await this.#workbench.session.texts.many(batch.map(({ textHash }) => textHash));
      if (isStale()) return;
      for (const transcript of batch) {
        const text = texts.get(transcript.textHash);
        if (text === undefined) unreadable += 1;
        else {
          const group = this.#groupOf(transcript, text, pattern, speaker, longestList - listed);
          if (group.count > 0) groups.push(group);
          count += group.count;
          listed += group.hits.length;
        }
        searched += 1;
        if (performance.now() - since < longestWork) continue;
        show();
        await pause();
        if (isStale()) return;
        since = performance.now();
      }
      show();
    }
    publish(false);
  }

  #groupOf(transcript: Transcript, text: string, pattern: RegExp, speaker: SearchRequest['speaker'], limit: number): SearchGroup {
    const passages = searchText(text, pattern, Number.POSITIVE_INFINITY);
    if (passages.length === 0) return { transcript, count: 0, hits: [] };
    const turns = this.#turnsOf(transcript.textHash, text);
    const places = passages.map((passage) => ({ passage, turn: turnAt(turns, passage.start) }));
    // A label is not what its speaker says.
    const wanted = speaker === 'all' ? places : places.filter(({ turn, passage }) => turn?.role === speaker && passage.start >= turn.bodyStart);
    const hits = wanted.slice(0, limit).map(({ passage, turn }) => hitAt(transcript.id, text, passage, turn));
    return { transcript, count: wanted.length, hits };
  }

  #turnsOf(hash: BlobHash, text: string): readonly Turn[] {
    const turns = this.#turns.get(hash) ?? parseTurns(text);
    this.#turns.set(hash, turns);
    return turns;
  }
}

export const searchModel = perWorkbench((workbench) => new SearchModel(workbench));
